package org.figurebook.recover.stub;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/**
 * Labels that go on below their values: the line under a row that begins as no label does, or
 * behind one that cannot be whole, is the end of the label above it and not the beginning of the
 * next.
 */
public final class LabelTails {
  /** What a label cannot end in. */
  private static final Form OPEN = Form.of(".*(?:[、及和與或的]|" + Words.JOINING + ")");

  private static final Form SMALL = Form.of("[a-z]{2,}.*");

  private LabelTails() {}

  /** The fit with such lines put to the labels above them. */
  public static Fit of(Fit fit) {
    List<Fit.Row> rows = new ArrayList<>(fit.rows());
    for (int i = 1; i < rows.size(); i++) {
      Fit.Row above = rows.get(i - 1);
      Fit.Row row = rows.get(i);
      List<Piece> label = row.cells().get(0);
      boolean both = !above.heading() && !row.heading() && !above.cells().get(0).isEmpty();
      if (both && label.size() > 1 && isTail(above, label.get(0), label.get(1))) {
        List<Piece> whole = new ArrayList<>(above.cells().get(0));
        whole.add(label.get(0));
        rows.set(i - 1, above.with(whole));
        rows.set(i, row.with(label.subList(1, label.size())));
      }
    }
    return new Fit(fit.columns(), rows, fit.cost());
  }

  private static boolean isTail(Fit.Row above, Piece first, Piece next) {
    boolean alone = first.isText() && first.isAlone() && next.lineStart();
    String label = LabelledRows.text(above);
    boolean begins =
        SMALL.matches(first.text())
            && Character.isUpperCase(next.text().charAt(0))
            && Character.isUpperCase(label.charAt(0));
    return alone && (begins || OPEN.matches(label));
  }
}
