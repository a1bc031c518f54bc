package org.figurebook.document;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * What a regular expression says of texts, told by one look in a table for each character (a
 * deterministic automaton). Its states are found when the first text reaches them. Threads read
 * what is found without waiting: what a state or a row of the table says never changes.
 */
final class FormStates {
  /** What is told of a text. */
  enum Answer {
    YES,
    NO,
    /** The pattern has to be asked. */
    OPEN
  }

  /** A form whose states take more room, in places and ways on, is left to its pattern. */
  private static final int MOST_ROOM = 250_000;

  /** Classes of characters that are told apart beside those of the expression. */
  private static final int MORE_CLASSES = 24;

  private static final int MOST_CLASSES = 120;

  /** The class of characters that only the pattern can tell. */
  private static final byte UNTOLD = -1;

  /** The places of the expression that are reached, each a character. */
  private static final class State {
    final String places;
    final boolean ends;
    final State[] next;

    State(String places, boolean ends, int classes) {
      this.places = places;
      this.ends = ends;
      this.next = new State[classes];
    }
  }

  private final FormNet net = new FormNet();
  private final boolean within;
  private final Map<String, State> states = new HashMap<>();
  private final Map<BitSet, Integer> numbers = new HashMap<>();
  private final BitSet[] kinds;
  private final byte[][] classes = new byte[256][];
  private final BitSet first = new BitSet();
  private final State start;
  private final State nowhere;
  private byte[] alike;
  private int room;

  /**
   * The states of an expression.
   *
   * @param within whether a part of a text is to have the form
   */
  FormStates(String regex, boolean within) {
    int begin = FormSyntax.read(regex, net);
    this.within = within;
    this.kinds = new BitSet[Math.min(MOST_CLASSES, net.kinds().size() + MORE_CLASSES)];
    net.reach(begin, first);
    this.start = state(first);
    this.nowhere = state(new BitSet());
  }

  /** Reads an expression; one that cannot be read is said to be so. */
  static boolean reads(String regex) {
    return new FormStates(regex, true).start != null;
  }

  /** Whether a text, or a part of it, has the form. */
  Answer tell(String text) {
    State state = start;
    int length = text.length();
    for (int i = 0; i < length && !(within && state.ends); i++) {
      char c = text.charAt(i);
      byte[] page = classes[c >> 8];
      int of = page == null ? 0 : page[c & 0xff];
      State next = of <= 0 ? null : state.next[of];
      state = next != null ? next : found(state, c);
      if (state == nowhere) {
        return Answer.NO;
      }
      if (state == null) {
        return Answer.OPEN;
      }
    }
    return !state.ends ? Answer.NO : net.isOpen() ? Answer.OPEN : Answer.YES;
  }

  /** Whether what has the form may begin with a character: {@code false} is sure. */
  boolean mayBegin(char character) {
    byte[] page = classes[character >> 8];
    int of = page == null ? 0 : page[character & 0xff];
    State next = of <= 0 ? null : start.next[of];
    return (next != null ? next : found(start, character)) != nowhere;
  }

  /** The state behind a character; null when that cannot be told. */
  private synchronized State found(State state, char c) {
    int of = classOf(c);
    if (of <= 0 || room > MOST_ROOM) {
      return null;
    }
    if (state.next[of] == null) {
      BitSet places = new BitSet();
      for (int i = 0; i < state.places.length(); i++) {
        net.pass(state.places.charAt(i), kinds[of], places);
      }
      if (within && !net.isAnchored()) {
        places.or(first);
      }
      state.next[of] = state(places);
    }
    return state.next[of];
  }

  private State state(BitSet places) {
    StringBuilder key = new StringBuilder();
    boolean ends = false;
    for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
      if (!net.isFork(place)) {
        key.append((char) place);
        ends |= net.isEnd(place);
      }
    }
    boolean end = ends;
    return states.computeIfAbsent(
        key.toString(),
        k -> {
          room += k.length() + kinds.length;
          return new State(k, end, kinds.length);
        });
  }

  private int classOf(char c) {
    byte[] page = classes[c >> 8];
    if (page == null) {
      page = page(c >> 8);
      classes[c >> 8] = page;
    }
    if (page[c & 0xff] == 0) {
      // half a character beyond the first plane says nothing of the whole one
      page[c & 0xff] = Character.isSurrogate(c) ? UNTOLD : number(net.kinds().of(c));
    }
    return page[c & 0xff];
  }

  /** The classes of 256 characters; pages of ideographs that are all alike are one. */
  private byte[] page(int high) {
    char first = (char) (high << 8);
    if (!net.kinds().areUnnamed(first, (char) (first + 255))) {
      return new byte[256];
    }
    if (alike == null) {
      byte[] page = new byte[256];
      Arrays.fill(page, number(net.kinds().of(first)));
      alike = page;
    }
    return alike;
  }

  private byte number(BitSet of) {
    Integer known = numbers.get(of);
    if (known != null) {
      return known.byteValue();
    }
    int number = numbers.size() + 1;
    if (number >= kinds.length) {
      return UNTOLD;
    }
    kinds[number] = of;
    numbers.put(of, number);
    return (byte) number;
  }
}
