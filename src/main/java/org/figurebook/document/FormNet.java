package org.figurebook.document;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The places of a regular expression between its characters, and the ways from one to the next (a
 * nondeterministic automaton).
 */
final class FormNet {
  private static final int FORK = -1;
  private static final int END = -2;
  private static final int MOST_PLACES = 20_000;

  private final FormKinds kinds = new FormKinds();
  private int[] kind = new int[64];
  private int[] next = new int[64];
  private int[] other = new int[64];
  private int[] waiting = {};
  private int size;
  private boolean open;
  private boolean anchored;

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

  /** Every way begins where the text does. */
  void anchor() {
    anchored = true;
  }

  boolean isAnchored() {
    return anchored;
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

  /** The kinds of characters on its ways. */
  FormKinds kinds() {
    return kinds;
  }

  /** Adds all places that are reached from a place without a character. */
  void reach(int place, BitSet reached) {
    if (waiting.length < size) {
      waiting = new int[size];
    }
    int many = add(place, reached, 0);
    while (many > 0) {
      int from = waiting[--many];
      many = add(next[from], reached, many);
      many = add(other[from], reached, many);
    }
  }

  /** Adds a place; returns how many forks wait to be followed then. */
  private int add(int place, BitSet reached, int many) {
    if (reached.get(place)) {
      return many;
    }
    reached.set(place);
    if (!isFork(place)) {
      return many;
    }
    waiting[many] = place;
    return many + 1;
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
