package org.figurebook.recover.line;

import org.figurebook.document.Form;

/** The number of a page as it stands alone at its foot or head. */
public final class PageNumbers {
  private static final Form NUMBER =
      Form.of("[-–—] ?\\d{1,4} ?[-–—]|第 ?\\d{1,4} ?頁|Page \\d{1,4}(?: of \\d{1,4})?");

  private PageNumbers() {}

  /** Whether a line is one and nothing else. */
  public static boolean is(String line) {
    return NUMBER.matches(line);
  }
}
