package org.figurebook.read;

/** A file that cannot be read at all: what is wrong with it and what a person can do. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String remedy;

  Unreadable(String code, String what, String remedy) {
    super(what);
    this.code = code;
    this.remedy = remedy;
  }

  /** A short stable name, such as {@code encrypted}. */
  String code() {
    return code;
  }

  String remedy() {
    return remedy;
  }
}
