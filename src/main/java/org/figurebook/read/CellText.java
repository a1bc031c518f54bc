package org.figurebook.read;

/** Joins the lines of a cell: with a space, but not next to Chinese or within a broken year. */
final class CellText {
  private CellText() {}

  static void append(StringBuilder text, String next) {
    if (next.isEmpty()) {
      return;
    }
    if (text.length() > 0) {
      char before = text.charAt(text.length() - 1);
      boolean close =
          CharacterFold.isWide(before)
              || CharacterFold.isWide(next.charAt(0))
              || before == '-'
                  && text.length() > 1
                  && Character.isDigit(text.charAt(text.length() - 2));
      text.append(close ? "" : " ");
    }
    text.append(next);
  }
}
