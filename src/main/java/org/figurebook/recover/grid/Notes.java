package org.figurebook.recover.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.table.Footnote;

/** Splits the paragraphs under a table into marks and notes. */
final class Notes {
  private static final Pattern MARKED =
      Pattern.compile(
          "((?:註|注|附註|備註|Notes?)\\s?\\(?[\\d一二三四五六七八九十]{0,3}\\)?|["
              + Kind.SIGNS
              + Kind.LETTERS
              + "]{1,3}|\\d{1,2}(?= |\\.\\s)|\\(\\d{1,2}\\)(?=\\s*\\p{IsHan}))\\)?\\s*[:：.]?\\s*(.+)");

  private Notes() {}

  static List<Footnote> of(List<String> paragraphs) {
    List<Footnote> notes = new ArrayList<>();
    for (String paragraph : paragraphs) {
      Matcher matcher = MARKED.matcher(paragraph);
      if (matcher.matches()) {
        notes.add(
            new Footnote(CellText.compact(matcher.group(1)), CellText.finish(matcher.group(2))));
      } else {
        notes.add(new Footnote("", CellText.finish(paragraph)));
      }
    }
    return notes;
  }
}
