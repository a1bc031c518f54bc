package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * The two years of an English heading of a change, which a narrow cell breaks off: Change between /
 * 2031/32 and / 2033/34 (%). They are none of the years beside it.
 */
final class ComparedYears {
  private static final String CHANGE =
      "(?:.* )?(?:[Cc]hanges?|[Ii]ncreases?|[Dd]ecreases?|[Gg]rowth|[Dd]ifferences?) (?:between|from)";

  private static final String YEAR = "(?:19|20)\\d\\d(?:[-–/]\\d{2,4})?";

  private static final Form BEGUN = Form.of(CHANGE);
  private static final Form WITH_ONE = Form.of(CHANGE + " " + YEAR);
  private static final Form WITH_AND = Form.of(CHANGE + " " + YEAR + " (?:and|to)");
  private static final Form ONE = Form.of(YEAR);
  private static final Form AND = Form.of("(?:and|to)(?: " + YEAR + ")?");

  private ComparedYears() {}

  /** The pieces, such years joined to what is said of them. */
  static List<Piece> joined(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean near = before != null && (piece.link() == Link.PLAIN || piece.link() == Link.LINE);
      if (near && goesOn(before.text(), piece.text())) {
        out.set(out.size() - 1, before.upTo(piece, before.text() + " " + piece.text()).asText());
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  private static boolean goesOn(String before, String text) {
    return ONE.matches(text) && (BEGUN.matches(before) || WITH_AND.matches(before))
        || AND.matches(text) && WITH_ONE.matches(before);
  }
}
