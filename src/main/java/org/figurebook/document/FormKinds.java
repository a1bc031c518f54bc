package org.figurebook.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The kinds of characters that a regular expression tells apart, each a class or one character. */
final class FormKinds {
  private static final String DIGIT = "\\d";

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Character, Integer> characters = new HashMap<>();
  private final List<Pattern> classes = new ArrayList<>();
  private final List<Integer> numbersOfClasses = new ArrayList<>();
  private int digit = -1;

  /** The number of a kind that an expression describes, read with some flags. */
  int number(String flags, String one) {
    boolean plain = one.length() == 1 && one.charAt(0) != '.' && flags.indexOf('i') < 0;
    String text = plain || one.equals(DIGIT) ? one : flags + one;
    Integer known = numbers.get(text);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(text, number);
    if (plain) {
      characters.put(one.charAt(0), number);
    } else if (text.equals(DIGIT)) {
      digit = number;
    } else {
      classes.add(Pattern.compile(text));
      numbersOfClasses.add(number);
    }
    return number;
  }

  int size() {
    return numbers.size();
  }

  /** The kinds that a character is of. */
  BitSet of(char c) {
    BitSet of = new BitSet(numbers.size());
    Integer plain = characters.get(c);
    if (plain != null) {
      of.set(plain);
    }
    if (digit >= 0 && c >= '0' && c <= '9') {
      of.set(digit);
    }
    String text = classes.isEmpty() ? "" : String.valueOf(c);
    for (int k = 0; k < classes.size(); k++) {
      if (classes.get(k).matcher(text).matches()) {
        of.set(numbersOfClasses.get(k));
      }
    }
    return of;
  }
}
