package org.figurebook.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The places of a regular expression between its characters, and the ways from one to the next (a
 * nondeterministic automaton).
 */
final class FormNet {
  private static final int FORK = -1;
  private static final int END = -2;
  private static final int MOST_PLACES = 20_000;

  private final List<String> texts = new ArrayList<>();
  private final List<Pattern> kinds = new ArrayList<>();
  private int[] kind = new int[64];
  private int[] next = new int[64];
  private int[] other = new int[64];
  private int size;
  private boolean open;

  /** The end of the expression. */
  int end() {
    return place(END, 0, 0);
  }

  /** A place before a character of a kind. */
  int step(int kindOf, int to) {
    return place(kindOf, to, 0);
  }

  /** A place with two ways on. */
  int fork(int to, int or) {
    return place(FORK, to, or);
  }

  /** A place with a way on, and one to be closed. */
  int loop(int to) {
    return place(FORK, to, to);
  }

  /** Closes the second way of a loop. */
  void close(int loop, int to) {
    other[loop] = to;
  }

  /** Something is asked of a text that is not in this net. */
  void leaveOpen() {
    open = true;
  }

  /** Whether a way to the end says no more than that a text may have the form. */
  boolean isOpen() {
    return open;
  }

  private int place(int kindOf, int to, int or) {
    if (size == MOST_PLACES) {
      throw new IllegalArgumentException("too long a form");
    }
    if (size == kind.length) {
      kind = Arrays.copyOf(kind, 2 * size);
      next = Arrays.copyOf(next, 2 * size);
      other = Arrays.copyOf(other, 2 * size);
    }
    kind[size] = kindOf;
    next[size] = to;
    other[size] = or;
    return size++;
  }

  /** The number of a kind of characters, described by an expression for one of them. */
  int kind(String flags, String one) {
    boolean plain = one.length() == 1 && one.charAt(0) != '.' && flags.indexOf('i') < 0;
    String text = plain || one.equals("\\d") ? one : flags + one;
    int known = texts.indexOf(text);
    if (known >= 0) {
      return known;
    }
    texts.add(text);
    boolean told = plain || text.equals("\\d");
    kinds.add(told ? null : Pattern.compile(text));
    return texts.size() - 1;
  }

  /** How many kinds of characters there are. */
  int kinds() {
    return texts.size();
  }

  /** The kinds that a character is of. */
  BitSet kindsOf(char c) {
    BitSet of = new BitSet(kinds());
    for (int k = 0; k < kinds(); k++) {
      of.set(k, is(c, k));
    }
    return of;
  }

  private boolean is(char c, int kindOf) {
    Pattern pattern = kinds.get(kindOf);
    if (pattern != null) {
      return pattern.matcher(String.valueOf(c)).matches();
    }
    String text = texts.get(kindOf);
    return text.length() == 1 ? text.charAt(0) == c : c >= '0' && c <= '9';
  }

  /** Adds all places that are reached from a place without a character. */
  void reach(int place, BitSet reached) {
    if (!reached.get(place)) {
      reached.set(place);
      if (isFork(place)) {
        reach(next[place], reached);
        reach(other[place], reached);
      }
    }
  }

  /** Adds all places that are reached from a place with a character of some kinds. */
  void pass(int place, BitSet of, BitSet reached) {
    if (kind[place] >= 0 && of.get(kind[place])) {
      reach(next[place], reached);
    }
  }

  boolean isFork(int place) {
    return kind[place] == FORK;
  }

  boolean isEnd(int place) {
    return kind[place] == END;
  }
}
