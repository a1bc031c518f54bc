package org.figurebook.recover.boxhead;

import java.util.List;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/** How the atoms of a boxhead stand on their lines: in the order of cells this tells rows apart. */
final class AtomLines {
  private final List<Piece> atoms;
  private final boolean beside;

  AtomLines(List<Piece> atoms) {
    this.atoms = atoms;
    this.beside = atoms.stream().skip(1).anyMatch(a -> !a.lineStart() && a.link() == Link.WIDE);
  }

  /**
   * Whether the last atom stands alone below a line of all others: a heading of one line would
   * stand beside them.
   */
  boolean isBelowLine(int i) {
    Piece atom = atoms.get(i);
    boolean one = atom.isAlone() && atom.line() == atom.lastLine();
    if (i < 2 || i != atoms.size() - 1 || !one) {
      return false;
    }
    for (int k = 1; k < i; k++) {
      if (atoms.get(k).lineStart() || atoms.get(k).line() != atoms.get(k).lastLine()) {
        return false;
      }
    }
    return atoms.get(0).line() == atoms.get(0).lastLine();
  }

  /** A last line that is two headings with no gap between them. */
  boolean isEvenEnd(int i) {
    Piece atom = atoms.get(i);
    boolean end = i == atoms.size() - 1 && i > 2 && atom.lineStart() && atom.text().length() <= 8;
    return end && HeadParts.even(atom, 2).size() == 2;
  }

  /** Whether three atoms or more stand side by side on the line below an atom. */
  boolean endsRow(int i) {
    return i + 3 < atoms.size()
        && atoms.get(i).lineEnd()
        && atoms.get(i + 1).lineStart()
        && !atoms.get(i + 2).lineStart()
        && !atoms.get(i + 3).lineStart();
  }

  /** Whether an atom begins a line of three or more, as the second row of a boxhead does. */
  boolean beginsRow(int i) {
    return i + 2 < atoms.size()
        && atoms.get(i).lineStart()
        && !atoms.get(i + 1).lineStart()
        && !atoms.get(i + 2).lineStart()
        && atoms.get(i - 1).lineEnd()
        && !atoms.get(i - 1).isOpen()
        && CellText.isWide(atoms.get(i).text().charAt(0));
  }

  /** Whether some atoms stand on one line. */
  boolean areOne(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean wraps = atoms.get(i).line() != atoms.get(i).lastLine();
      if (wraps || i > from && atoms.get(i).lineStart()) {
        return false;
      }
    }
    return true;
  }

  /** Whether an atom behind the stub's heading begins a line, several standing side by side. */
  boolean breaks(int i) {
    return i > 1 && atoms.get(i).lineStart() && beside;
  }

  /** Whether an atom begins a line. */
  boolean begins(int i) {
    return atoms.get(i).lineStart();
  }
}
