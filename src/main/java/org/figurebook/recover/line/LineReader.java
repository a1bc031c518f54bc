package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.CleanText;
import org.figurebook.document.Line;
import org.figurebook.recover.piece.ClassLabels;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Titles;

/** Cuts one line into pieces at its gaps. */
public final class LineReader {
  private LineReader() {}

  private static Piece title(List<Piece> pieces) {
    Piece joined = pieces.get(0);
    for (Piece next : pieces.subList(1, pieces.size())) {
      joined = joined.plus(next).asText();
    }
    return joined.asText();
  }

  /** The pieces of a line; the first has the given link. */
  public static List<Piece> read(Line line, Link first, PageShape shape) {
    List<Piece> pieces = Quarters.joined(GluedNotes.without(tokens(line, first, shape)));
    if (!pieces.isEmpty() && Titles.isTitle(line)) {
      return List.of(title(pieces));
    }
    if (shape.spacesYears()) {
      pieces = SpacedYears.joined(pieces);
    }
    List<Piece> words =
        ClassSpans.joined(
            EmptySigns.asMissing(
                AgeSpans.joined(NumberSpans.joined(MoneyRanges.joined(pieces))), shape.empty()));
    List<Piece> joined =
        PieceJoins.join(YearShares.parted(PieceJoins.parted(BrokenYears.parted(words))));
    List<Piece> rates =
        LimitNumbers.joined(
            PerNumbers.joined(GluedPeriods.parted(CodeHeads.parted(MarkedHeads.parted(joined)))));
    List<Piece> named = NamedNumbers.joined(rates);
    List<Piece> gapped = LaidOut.is(line) ? LaidOut.cells(named) : named;
    return ClassLabels.asTexts(OddYears.asValues(GluedNumbers.split(gapped)));
  }

  /** The words of a line, cut at every space. */
  static List<Piece> tokens(Line line, Link first, PageShape shape) {
    List<Piece> pieces = new ArrayList<>();
    CleanText clean = line.clean();
    Gaps gaps = Gaps.of(line, shape.widens() && !LaidOut.is(line), shape.breaksWords());
    StringBuilder text = new StringBuilder();
    int start = -1;
    boolean led = false;
    int sign = 0;
    Link link = first;
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.text().charAt(i);
      if (c == ' ') {
        continue;
      }
      int leader = Leaders.end(clean.text(), i);
      sign = leader > i ? Math.max(sign, endOfSign(clean.text(), i, shape)) : sign;
      if (leader > i && sign <= i) {
        led = true;
        i = leader - 1;
        continue;
      }
      Link gap = led ? Link.WIDE : gaps.before(i);
      led = false;
      if (gap != null && text.length() > 0) {
        pieces.add(piece(text, link, line, clean.characterAt(start)));
        text.setLength(0);
        link = gap;
      }
      if (text.length() == 0) {
        start = i;
      }
      text.append(c);
    }
    if (text.length() > 0) {
      pieces.add(piece(text, link, line, clean.characterAt(start)));
    }
    return ends(pieces);
  }

  /**
   * Where a word that the document says to stand for nothing ends, .. .. 12; else where it begins.
   */
  private static int endOfSign(String text, int from, PageShape shape) {
    if (shape.empty().isEmpty() || from > 0 && text.charAt(from - 1) != ' ') {
      return from;
    }
    int space = text.indexOf(' ', from);
    int end = space < 0 ? text.length() : space;
    return shape.empty().contains(text.substring(from, end)) ? end : from;
  }

  private static Piece piece(CharSequence text, Link link, Line line, int character) {
    String s = text.toString();
    return new Piece(s, Kind.of(s), link, line.number(), character, line.number(), false, false);
  }

  private static List<Piece> ends(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      out.add(pieces.get(i).withEnds(i == 0, i == pieces.size() - 1));
    }
    return out;
  }
}
