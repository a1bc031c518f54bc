package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.figurebook.recover.piece.Capitals;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Reads a boxhead in which the same few headings are printed again under each of several spanners:
 * the stub's heading, the spanners, then the headings once for each of them.
 */
final class HeadRepeats {
  private static final int MOST_GROUPS = 8;
  private static final int MOST_STUB = 4;

  private static final String UNDER_ONE = "which headings stand under the one period";
  private static final String EVEN = "where one of the headings that return ends is not clear";
  private static final String MORE = "a heading may be two: the headings may be one off";

  /** Pieces before spanners that are periods. */
  private static final int MOST_BEFORE = 8;

  /** What is counted and, in brackets, in what: Waiting time (weeks). */
  private static final Pattern IN_UNIT =
      Pattern.compile(
          ".*[^ (（] ?[(（](?:(?:day|week|month|hour|minute|person|head|case|tonne)s?"
              + "|thousands?|[^()（）0-9]{0,6}(?:million|’000|元)|%|日|天|星期|個?月|小時|分鐘|人次?|宗|個|名)[)）]");

  /**
   * A boxhead's form.
   *
   * @param atoms pieces of the boxhead
   * @param stub pieces of the stub's heading
   * @param common what stands on a line of its own over all spanners; "" where nothing does
   * @param groups spanners behind it
   * @param printed pieces of the headings under each
   * @param last the heading of a column of its own behind all spanners; "" where there is none
   */
  private record Form(
      List<Piece> atoms, int stub, String common, int groups, List<Piece> printed, String last) {
    /** The form of which the last heading before the spanners may stand over all of them. */
    static Form of(List<Piece> atoms, int before, int groups, List<Piece> printed, String last) {
      boolean common = before > 1 && isCommon(atoms.get(before - 2), atoms.get(before - 1));
      String over = common ? CellText.finish(atoms.get(before - 1).text()) : "";
      return new Form(atoms, common ? before - 1 : before, over, groups, printed, last);
    }

    /** A line that says what is counted, and in what, behind a heading that is whole. */
    private static boolean isCommon(Piece stub, Piece line) {
      return line.isAlone()
          && !GluedHeads.isStub(line.text())
          && line.link() == Link.LINE
          && !line.opensBracket()
          && (HeadCosts.isMeasure(line.text()) || IN_UNIT.matcher(line.text()).matches())
          && LatinHeads.goesOn(stub, line) != 0;
    }

    /** The spanners behind the headings of the stub. */
    List<String> spanners() {
      int from = stub + (common.isEmpty() ? 0 : 1);
      String over = common.isEmpty() ? "" : common + " / ";
      List<String> spanners = new ArrayList<>();
      for (Piece spanner : atoms.subList(from, from + groups)) {
        spanners.add(over + CellText.finish(spanner.text()));
      }
      return spanners;
    }

    Form with(List<Piece> parts) {
      return new Form(atoms, stub, common, groups, parts, last);
    }

    /** How many columns stand behind those of the spanners. */
    int others() {
      return last.isEmpty() ? 0 : 1;
    }

    /** Whether the stub may be of several columns, their headings printed on one line. */
    boolean hasStubs() {
      return stub > 1
          && atoms.subList(1, stub).stream().allMatch(a -> a.link().isSameLine() && a.isText());
    }
  }

  private final List<Form> forms;

  private HeadRepeats(List<Piece> atoms) {
    this.forms = forms(atoms, atoms.isEmpty() || !atoms.get(0).isPeriod() ? 1 : 0);
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
  }

  /** The repetitions in a boxhead. */
  static HeadRepeats of(List<Piece> atoms) {
    return new HeadRepeats(atoms);
  }

  /** The boxhead of so many columns, the first of them the stub; null when nothing is repeated. */
  HeadFit.Head head(int columns) {
    for (Form form : forms) {
      int spanned = columns - form.others();
      int each = (spanned - 1) / form.groups();
      boolean even = each * form.groups() == spanned - 1;
      boolean whole = form.groups() > 1 || form.printed().size() == each;
      if (even && each >= 2 && form.printed().size() >= each && whole) {
        HeadFit.Head head = head(form, each);
        return form.groups() > 1 ? head : head.doubted(UNDER_ONE);
      }
      Piece glued = withoutMarks(form.printed().get(0));
      boolean parts = even && each >= 2 && form.printed().size() == 1;
      if (parts && glued.text().length() % each == 0) {
        return head(form.with(parts(glued, each)), each);
      }
      int under = (spanned - form.stub()) / form.groups();
      boolean stubs = form.hasStubs() && form.stub() + under * form.groups() == spanned;
      if (stubs && under > 1 && form.printed().size() >= under) {
        return headOfStubs(form, under);
      }
      HeadFit.Head more = headOfMore(form, columns);
      if (more != null) {
        return more;
      }
    }
    return null;
  }

  /**
   * Columns of their own stand before the spanners, which are periods: Level | Institution | Places
   * | 2023 | 2024 over Persons | Rate | Persons | Rate. Null where they cannot be told.
   */
  private static HeadFit.Head headOfMore(Form form, int columns) {
    List<Piece> before = form.atoms().subList(0, form.stub());
    if (!form.atoms().get(form.stub()).isPeriod() || !form.common().isEmpty()) {
      return null;
    }
    HeadCuts own = new HeadCuts(before);
    HeadCuts under = new HeadCuts(form.printed());
    for (int each = form.printed().size(); each >= 2; each--) {
      int first = columns - form.others() - each * form.groups();
      if (first > 1 && own.isClear(first) && under.isClear(each)) {
        boolean more = own.mayBeMore(first) || under.mayBeMore(each);
        return behind(own.texts(first), head(form, each), more ? MORE : "");
      }
    }
    return null;
  }

  /** A boxhead with other headings than the one of its stub. */
  private static HeadFit.Head behind(List<String> first, HeadFit.Head joined, String doubt) {
    List<String> leaves = new ArrayList<>(first);
    List<String> spanners = new ArrayList<>(Collections.nCopies(first.size(), ""));
    leaves.addAll(joined.leaves().subList(1, joined.leaves().size()));
    spanners.addAll(joined.spanners().subList(1, joined.spanners().size()));
    return new HeadFit.Head(leaves, spanners, joined.cost(), doubt);
  }

  /** Headings of the stub side by side are of as many columns: Region | Level | 2020 | 2021. */
  private static HeadFit.Head headOfStubs(Form form, int each) {
    List<String> own =
        form.atoms().subList(0, form.stub()).stream()
            .map(heading -> CellText.finish(heading.text()))
            .toList();
    return behind(own, head(form, each), "");
  }

  /**
   * 其他註 among headings with no gap between them: the mark of a note is none of their characters.
   */
  private static Piece withoutMarks(Piece glued) {
    String plain = glued.text().replace("註", "");
    return plain.length() == glued.text().length() ? glued : glued.upTo(glued, plain);
  }

  /** The numbers of columns such a boxhead may have. */
  TreeSet<Integer> counts() {
    TreeSet<Integer> counts = new TreeSet<>();
    for (Form form : forms) {
      for (int each = 2; each <= form.printed().size(); each++) {
        counts.add(1 + each * form.groups() + form.others());
      }
      if (form.hasStubs()) {
        counts.add(form.stub() + form.printed().size() * form.groups() + form.others());
      }
    }
    return counts;
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

  private static List<Form> forms(List<Piece> atoms, int first) {
    List<Form> forms = new ArrayList<>();
    for (int stub = first; stub <= MOST_BEFORE; stub++) {
      for (int groups = 2; groups <= MOST_GROUPS && stub + groups < atoms.size(); groups++) {
        boolean far = stub > MOST_STUB && !atoms.get(stub).isPeriod();
        if (!far && areGroups(atoms, stub, groups)) {
          List<Piece> printed = repeated(atoms.subList(stub + groups, atoms.size()), groups);
          if (printed.size() >= 2 || printed.size() == 1 && areAlike(printed.get(0))) {
            forms.add(Form.of(atoms, stub, groups, printed, ""));
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
  private static List<Form> formsBefore(List<Piece> atoms) {
    List<Form> forms = new ArrayList<>();
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
          forms.add(Form.of(atoms, 1, groups, printed, CellText.finish(last)));
        }
      }
    }
    return forms;
  }

  /**
   * One period alone on its line over the headings of the last line: 2024 | Direct | Via | Total.
   */
  private static List<Form> formsUnderOne(List<Piece> atoms) {
    List<Form> forms = new ArrayList<>();
    for (int stub = 1; stub <= MOST_STUB && stub + 2 < atoms.size(); stub++) {
      List<Piece> under = atoms.subList(stub + 1, atoms.size());
      boolean alone = atoms.get(stub).isPeriod() && atoms.get(stub).isAlone();
      boolean line = under.stream().skip(1).noneMatch(Piece::lineStart);
      boolean words = under.stream().allMatch(p -> p.isText() && !p.isPeriod());
      boolean more = Capitals.leadsOn(atoms.get(stub - 1).text());
      if (alone && line && words && !more && isOnce(under)) {
        forms.add(Form.of(atoms, stub, 1, under, ""));
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
    boolean common = stub == 2 && Form.isCommon(atoms.get(0), atoms.get(1));
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
      if (all.charAt(i) != all.charAt(i - each)) {
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

  /** Chinese characters alone: headings printed without a gap. */
  private static boolean areAlike(Piece piece) {
    return piece.text().length() >= 4
        && piece.text().chars().allMatch(c -> CellText.isWide((char) c));
  }

  private static List<Piece> parts(Piece piece, int count) {
    int each = piece.text().length() / count;
    List<Piece> out = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      out.add(piece.part(k * each, (k + 1) * each));
    }
    return out;
  }

  private static List<Piece> with(List<Piece> pieces, Piece last) {
    pieces.add(last);
    return pieces;
  }

  private static HeadFit.Head head(Form form, int each) {
    List<Piece> atoms = form.atoms();
    HeadCuts cuts = new HeadCuts(form.printed());
    List<String> own = cuts.texts(each);
    String stub = "";
    for (Piece more : atoms.subList(0, form.stub())) {
      stub = CellText.join(stub, more.text(), more.link());
    }
    List<String> leaves = new ArrayList<>(List.of(CellText.finish(stub)));
    List<String> spanners = new ArrayList<>(List.of(""));
    for (String spanner : form.spanners()) {
      for (String leaf : own) {
        leaves.add(leaf);
        spanners.add(spanner);
      }
    }
    if (!form.last().isEmpty()) {
      leaves.add(form.last());
      spanners.add("");
    }
    return new HeadFit.Head(leaves, spanners, 0.2, cuts.isEven(each) ? EVEN : "");
  }
}
