package org.figurebook.report;

import java.util.ArrayList;
import java.util.List;

/** The numbered notes of a report: the same text has one number. */
final class NoteBook {
  private final List<String> notes = new ArrayList<>();

  /** The number of a note, from 1. */
  int number(String text) {
    int known = notes.indexOf(text);
    if (known >= 0) {
      return known + 1;
    }
    notes.add(text);
    return notes.size();
  }

  List<String> notes() {
    return List.copyOf(notes);
  }
}
