package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Rows that are numbered one by one, some of whose names begin with the character of a unit: 3 元山
 * is the third row and its name, where 3 人 below 2 人 counts persons.
 */
final class NumberedNames {
  private static final Form NUMBERED = Form.of("(\\d{1,3}) {0,3}([^\\d\\s.,%/()（）:：-].*)");

  private static final Form UNIT =
      Form.of(
          "(?:年度?|個?月|[日天人歲次間名項宗元種輪套家所份個%]|人次|小時|分鐘|[百千]?[萬億]?元)(?:或?以[上下內]|多)?(?:[\\d\\s].*)?");

  private static final Pattern SPACE_WITHIN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

  private static final int FEWEST = 3;

  /** Rows that begin with the first may be fewer. */
  private static final int FEWEST_FROM_ONE = 2;

  private record Row(int line, int number, String name) {}

  private final Set<Integer> lines;

  private NumberedNames(Set<Integer> lines) {
    this.lines = lines;
  }

  static NumberedNames of(List<Line> lines) {
    Set<Integer> found = new HashSet<>();
    List<Row> rows = new ArrayList<>();
    for (Line line : lines) {
      Matcher numbered = NUMBERED.whole(line.text().strip());
      if (!numbered.matches()) {
        continue;
      }
      String name = SPACE_WITHIN.matcher(numbered.group(2)).replaceAll("").strip();
      Row row = new Row(line.number(), Integer.parseInt(numbered.group(1)), name);
      if (!rows.isEmpty() && rows.get(rows.size() - 1).number() + 1 != row.number()) {
        add(rows, found);
        rows.clear();
      }
      rows.add(row);
    }
    add(rows, found);
    return new NumberedNames(found);
  }

  private static void add(List<Row> rows, Set<Integer> found) {
    boolean first = !rows.isEmpty() && rows.get(0).number() == 1;
    if (rows.size() < (first ? FEWEST_FROM_ONE : FEWEST)) {
      return;
    }
    long begun = rows.stream().map(r -> r.name().codePointAt(0)).distinct().count();
    boolean units = rows.stream().anyMatch(r -> UNIT.matches(r.name()));
    if (!units && begun * 2 > rows.size()) {
      rows.forEach(r -> found.add(r.line()));
    }
  }

  /** The pieces of a line, the number of its row apart from its name. */
  List<Piece> parted(Line line, List<Piece> pieces) {
    Piece first = pieces.isEmpty() ? null : pieces.get(0);
    if (first == null || !first.isText() || !lines.contains(line.number())) {
      return pieces;
    }
    String text = first.text();
    int cut = 0;
    while (cut < text.length() && Character.isDigit(text.charAt(cut))) {
      cut++;
    }
    boolean glued = cut > 0 && cut < text.length() && text.codePointAt(cut) >= 0x2e80;
    if (!glued) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>(pieces);
    out.set(0, first.part(cut, text.length()).withLink(Link.PLAIN).asText());
    out.add(0, first.part(0, cut));
    return out;
  }
}
