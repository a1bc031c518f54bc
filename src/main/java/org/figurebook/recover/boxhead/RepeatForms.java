package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.figurebook.recover.piece.Capitals;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/** Finds which pieces of a boxhead are spanners and which are printed again under each of them. */
final class RepeatForms {
  private static final int MOST_GROUPS = 8;
  private static final int MOST_STUB = 4;
  private static final String DASHES = "-–—";

  /** Pieces before spanners that are periods. */
  private static final int MOST_BEFORE = 8;

  private RepeatForms() {}

  /** The forms that the pieces may have, the likelier first; none when nothing is repeated. */
  static List<RepeatForm> of(List<Piece> atoms) {
    List<RepeatForm> forms = forms(atoms, atoms.isEmpty() || !atoms.get(0).isPeriod() ? 1 : 0);
    if (forms.isEmpty()) {
      for (List<Piece> parted : parted(atoms)) {
        forms.addAll(forms(parted, 0));
      }
    }
    if (forms.isEmpty()) {
      forms.addAll(formsBefore(atoms));
    }
    if (forms.isEmpty()) {
      forms.addAll(formsUnderOne(atoms));
    }
    return forms;
  }

  /** "Primary Schools Secondary Schools" on a line: as many headings as end in the same word. */
  private static List<List<Piece>> parted(List<Piece> atoms) {
    List<List<Piece>> out = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_STUB, atoms.size()); i++) {
      if (CellText.isWide(atoms.get(i).text().charAt(0))) {
        continue;
      }
      int end = i + 1;
      while (end < atoms.size() && atoms.get(end).isText() && isBeside(atoms.get(end))) {
        end++;
      }
      Piece whole = atoms.get(i);
      for (Piece next : atoms.subList(i + 1, end)) {
        whole = whole.upTo(next, whole.text() + " " + next.text());
      }
      String[] words = whole.text().split(" ");
      for (int groups = 2; groups <= MOST_GROUPS && groups * 2 <= words.length; groups++) {
        List<Piece> parts = endingAlike(whole, words, groups);
        if (!parts.isEmpty()) {
          List<Piece> all = new ArrayList<>(atoms.subList(0, i));
          all.addAll(parts);
          all.addAll(atoms.subList(end, atoms.size()));
          out.add(all);
        }
      }
    }
    return out;
  }

  private static boolean isBeside(Piece piece) {
    return piece.link() == Link.PLAIN && !CellText.isWide(piece.text().charAt(0));
  }

  private static List<Piece> endingAlike(Piece piece, String[] words, int groups) {
    int each = words.length / groups;
    List<Piece> parts = new ArrayList<>();
    int from = 0;
    for (int g = 0; g < groups && each * groups == words.length; g++) {
      if (!words[(g + 1) * each - 1].equals(words[each - 1])) {
        return List.of();
      }
      int length = String.join(" ", Arrays.copyOfRange(words, g * each, (g + 1) * each)).length();
      parts.add(piece.part(from, from + length).asText());
      from += length + 1;
    }
    return parts;
  }

  private static List<RepeatForm> forms(List<Piece> atoms, int first) {
    List<RepeatForm> forms = new ArrayList<>();
    for (int stub = first; stub <= MOST_BEFORE; stub++) {
      for (int groups = 2; groups <= MOST_GROUPS && stub + groups < atoms.size(); groups++) {
        boolean far = stub > MOST_STUB && !atoms.get(stub).isPeriod();
        if (!far && areGroups(atoms, stub, groups)) {
          List<Piece> printed = repeated(atoms.subList(stub + groups, atoms.size()), groups);
          if (printed.size() >= 2 || printed.size() == 1 && areAlike(printed.get(0))) {
            forms.add(RepeatForm.of(atoms, stub, groups, printed, ""));
          }
        }
      }
    }
    return forms;
  }

  /**
   * Spanners that are periods, and behind them the heading of one column more before those under
   * each: Month | 2023 | 2024 | Change over Passengers | Goods | Passengers | Goods.
   */
  private static List<RepeatForm> formsBefore(List<Piece> atoms) {
    List<RepeatForm> forms = new ArrayList<>();
    for (int groups = 2; groups <= MOST_GROUPS && 1 + groups < atoms.size(); groups++) {
      boolean periods = atoms.subList(1, 1 + groups).stream().allMatch(Piece::isPeriod);
      if (!periods || !areGroups(atoms, 1, groups)) {
        continue;
      }
      String last = "";
      for (int more = 1; more <= MOST_STUB && 1 + groups + more < atoms.size(); more++) {
        int from = 1 + groups + more;
        Piece piece = atoms.get(from - 1);
        last = CellText.join(last, piece.text(), piece.link());
        List<Piece> printed = repeated(atoms.subList(from, atoms.size()), groups);
        boolean once = isOnce(atoms.subList(1 + groups, from));
        if (printed.size() >= 2 && once && atoms.get(1 + groups).isText()) {
          forms.add(RepeatForm.of(atoms, 1, groups, printed, CellText.finish(last)));
        }
      }
    }
    return forms;
  }

  /**
   * One period alone on its line over the headings of the last line: 2024 | Direct | Via | Total.
   */
  private static List<RepeatForm> formsUnderOne(List<Piece> atoms) {
    List<RepeatForm> forms = new ArrayList<>();
    for (int stub = 1; stub <= MOST_STUB && stub + 2 < atoms.size(); stub++) {
      List<Piece> under = atoms.subList(stub + 1, atoms.size());
      boolean alone = atoms.get(stub).isPeriod() && atoms.get(stub).isAlone();
      boolean line = under.stream().skip(1).noneMatch(Piece::lineStart);
      boolean words = under.stream().allMatch(p -> p.isText() && !p.isPeriod());
      boolean more = Capitals.leadsOn(atoms.get(stub - 1).text());
      if (alone && line && words && !more && isOnce(under)) {
        forms.add(RepeatForm.of(atoms, stub, 1, under, ""));
      }
    }
    return forms;
  }

  /** Whether no piece of a heading stands in it again. */
  private static boolean isOnce(List<Piece> heading) {
    return heading.stream().map(Piece::text).distinct().count() == heading.size();
  }

  /**
   * The stub's heading is of several pieces only before spanners that are periods or, where they
   * stand on one line, on lines of their own. All spanners are different.
   */
  private static boolean areGroups(List<Piece> atoms, int stub, int groups) {
    if (stub > 1 && (atoms.get(stub - 1).isPeriod() || !mayFollow(atoms, stub, groups))) {
      return false;
    }
    for (int g = 1; g < groups; g++) {
      boolean period = atoms.get(stub + g).isPeriod() == atoms.get(stub).isPeriod();
      if (!period || atoms.get(stub + g).text().equals(atoms.get(stub + g - 1).text())) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayFollow(List<Piece> atoms, int stub, int groups) {
    boolean common = stub == 2 && RepeatForm.isCommon(atoms.get(0), atoms.get(1));
    boolean line = common || atoms.subList(1, stub).stream().allMatch(a -> a.link().isSameLine());
    return atoms.get(stub).isPeriod()
        || line && atoms.subList(stub, stub + groups).stream().allMatch(Piece::isAlone);
  }

  /** What is printed that many times over, whether or not the pieces end where it ends. */
  private static List<Piece> repeated(List<Piece> atoms, int times) {
    StringBuilder all = new StringBuilder();
    atoms.forEach(a -> all.append(CellText.compact(a.text())));
    int each = all.length() / times;
    if (each * times != all.length() || each < 2) {
      return List.of();
    }
    for (int i = each; i < all.length(); i++) {
      if (!isSame(all.charAt(i), all.charAt(i - each))) {
        return List.of();
      }
    }
    List<Piece> out = new ArrayList<>();
    int length = 0;
    for (Piece atom : atoms) {
      String text = CellText.compact(atom.text());
      if (length + text.length() > each) {
        boolean whole = text.equals(atom.text()) && length < each;
        return whole ? with(out, atom.part(0, each - length)) : length == each ? out : List.of();
      }
      out.add(atom);
      length += text.length();
    }
    return out;
  }

  /** Whether two characters are the same, or dashes of any length. */
  private static boolean isSame(char one, char other) {
    return one == other || DASHES.indexOf(one) >= 0 && DASHES.indexOf(other) >= 0;
  }

  /** Chinese characters alone: headings printed without a gap. */
  private static boolean areAlike(Piece piece) {
    return piece.text().length() >= 4
        && piece.text().chars().allMatch(c -> CellText.isWide((char) c));
  }

  private static List<Piece> with(List<Piece> pieces, Piece last) {
    pieces.add(last);
    return pieces;
  }
}
