package org.figurebook.notation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A list of words with a value each, from which the longest word at a place is found in time of the
 * word's own length.
 *
 * <p>A single space between two Chinese characters of a word is passed over, since extraction puts
 * them there. A Latin word must end where a word ends.
 */
final class WordList<V> {
  private final Node<V> forward = new Node<>();
  private final Node<V> backward = new Node<>();
  private final boolean[] firsts = new boolean[Character.MAX_VALUE + 1];
  private final boolean[] lasts = new boolean[Character.MAX_VALUE + 1];
  private final boolean exactCase;

  WordList() {
    this(false);
  }

  /**
   * @param exactCase whether a capital letter differs from a small one, as in units
   */
  WordList(boolean exactCase) {
    this.exactCase = exactCase;
  }

  /** A word found: its value and its ends. */
  record Match<V>(V value, String word, int start, int end) {}

  private static final class Node<V> {
    private char[] letters = new char[0];
    private List<Node<V>> nodes = List.of();
    private V value;
    private String word;

    /** The node behind a letter; null when no word goes on with it. */
    Node<V> next(char c) {
      int at = Arrays.binarySearch(letters, c);
      return at < 0 ? null : nodes.get(at);
    }

    Node<V> nextOrNew(char c) {
      int at = Arrays.binarySearch(letters, c);
      if (at >= 0) {
        return nodes.get(at);
      }
      int place = -at - 1;
      char[] more = Arrays.copyOf(letters, letters.length + 1);
      System.arraycopy(letters, place, more, place + 1, letters.length - place);
      more[place] = c;
      letters = more;
      nodes = new ArrayList<>(nodes);
      nodes.add(place, new Node<>());
      return nodes.get(place);
    }
  }

  void add(String word, V value) {
    String folded = new Script(word).folded(0, word.length());
    admit(firsts, folded.charAt(0));
    admit(lasts, folded.charAt(folded.length() - 1));
    put(forward, folded, value, folded);
    put(backward, new StringBuilder(folded).reverse().toString(), value, folded);
  }

  /** Most places hold no word at all: one look at the first character says so. */
  private void admit(boolean[] letters, char c) {
    letters[c] = true;
    if (!exactCase) {
      letters[Character.toUpperCase(c)] = true;
    }
  }

  private void put(Node<V> root, String letters, V value, String word) {
    Node<V> node = root;
    for (int i = 0; i < letters.length(); i++) {
      node = node.nextOrNew(letters.charAt(i));
    }
    node.value = value;
    node.word = word;
  }

  /** The longest word that starts at {@code start}; null when there is none. */
  Match<V> at(Script script, int start) {
    if (!firsts[script.at(start)]) {
      return null;
    }
    Node<V> node = forward;
    Match<V> best = null;
    for (int i = start; i < script.length(); i++) {
      char c = script.at(i);
      Node<V> next = node.next(lower(c, node));
      if (next == null && c == ' ' && i > start && joins(script, i - 1, i + 1)) {
        continue;
      }
      if (next == null) {
        break;
      }
      node = next;
      if (node.word != null && endsWord(script, i)) {
        best = new Match<>(node.value, node.word, start, i + 1);
      }
    }
    return best;
  }

  /** The longest word that ends right before {@code end}; null when there is none. */
  Match<V> before(Script script, int end) {
    if (!lasts[script.at(end - 1)] || !endsWord(script, end - 1)) {
      return null;
    }
    Node<V> node = backward;
    Match<V> best = null;
    for (int i = end - 1; i >= 0; i--) {
      char c = script.at(i);
      Node<V> next = node.next(lower(c, node));
      if (next == null && c == ' ' && i < end - 1 && joins(script, i - 1, i + 1)) {
        continue;
      }
      if (next == null) {
        break;
      }
      node = next;
      if (node.word != null && startsWord(script, i)) {
        best = new Match<>(node.value, node.word, i, end);
      }
    }
    return best;
  }

  /** A capital letter stands for its small one when the list has no word with the capital. */
  private char lower(char c, Node<?> node) {
    return !exactCase && c >= 'A' && c <= 'Z' && node.next(c) == null
        ? Character.toLowerCase(c)
        : c;
  }

  private static boolean joins(Script script, int left, int right) {
    return Characters.isHan(script.at(left)) && Characters.isHan(script.at(right));
  }

  private static boolean endsWord(Script script, int last) {
    return !Characters.isLatin(script.at(last)) || !Characters.isLatin(script.at(last + 1));
  }

  private static boolean startsWord(Script script, int first) {
    return !Characters.isLatin(script.at(first)) || !Characters.isLatin(script.at(first - 1));
  }
}
