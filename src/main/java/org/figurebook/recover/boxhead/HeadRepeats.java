package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Reads a boxhead in which the same few headings are printed again under each of several spanners:
 * the stub's heading, the spanners, then the headings once for each of them.
 */
final class HeadRepeats {
  private static final String UNDER_ONE = "which headings stand under the one period";
  private static final String EVEN = "where one of the headings that return ends is not clear";
  private static final String SPANNERS =
      "a spanner may be two, or none: the headings may be parted elsewhere";
  private static final String MORE = "a heading may be two: the headings may be one off";

  private static final double COST = 0.2;

  /** A gap within the heading of the stub. */
  private static final double GAP = 2;

  private final List<RepeatForm> forms;

  private HeadRepeats(List<Piece> atoms) {
    this.forms = RepeatForms.of(atoms);
  }

  /** The repetitions in a boxhead. */
  static HeadRepeats of(List<Piece> atoms) {
    return new HeadRepeats(atoms);
  }

  /** The boxhead of so many columns, the first of them the stub; null when nothing is repeated. */
  HeadFit.Head head(int columns) {
    for (RepeatForm form : forms) {
      int spanned = columns - form.others();
      int each = (spanned - 1) / form.groups();
      boolean even = each * form.groups() == spanned - 1;
      boolean whole = form.groups() > 1 || form.printed().size() == each;
      if (even && each >= 2 && form.printed().size() >= each && whole) {
        HeadFit.Head head = head(form.withCellOver(), each);
        return form.groups() > 1 ? head : head.doubted(UNDER_ONE);
      }
      Piece glued = withoutMarks(form.printed().get(0));
      boolean parts = even && each >= 2 && form.printed().size() == 1;
      if (parts && glued.text().length() % each == 0) {
        return head(form.with(parts(glued, each)).withCellOver(), each);
      }
      List<String> capitals = even && each > form.printed().size() ? capitals(form) : List.of();
      if (each >= 2 && capitals.size() == each) {
        return head(form, capitals, form.mayBeOfMore() ? SPANNERS : "");
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
  private static HeadFit.Head headOfMore(RepeatForm form, int columns) {
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
        return behind(own.texts(first), form, each, more ? MORE : "");
      }
    }
    return null;
  }

  /** A boxhead with other headings than the one of its stub. */
  private static HeadFit.Head behind(List<String> first, RepeatForm form, int each, String doubt) {
    HeadFit.Head joined = head(form, each);
    List<String> leaves = new ArrayList<>(first);
    List<String> spanners = new ArrayList<>(Collections.nCopies(first.size(), ""));
    leaves.addAll(joined.leaves().subList(1, joined.leaves().size()));
    spanners.addAll(joined.spanners().subList(1, joined.spanners().size()));
    return new HeadFit.Head(leaves, spanners, joined.cost() - GAP * gaps(form), doubt);
  }

  /** Headings of the stub side by side are of as many columns: Region | Level | 2020 | 2021. */
  private static HeadFit.Head headOfStubs(RepeatForm form, int each) {
    List<String> own =
        form.atoms().subList(0, form.stub()).stream()
            .map(heading -> CellText.finish(heading.text()))
            .toList();
    return behind(own, form, each, "");
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
    for (RepeatForm form : forms) {
      for (int each = 2; each <= form.printed().size(); each++) {
        counts.add(1 + each * form.groups() + form.others());
      }
      counts.add(1 + capitals(form).size() * form.groups() + form.others());
      if (form.hasStubs()) {
        counts.add(form.stub() + form.printed().size() * form.groups() + form.others());
      }
      if (gaps(form) > 0) {
        counts.add(2 + form.printed().size() * form.groups() + form.others());
      }
    }
    return counts;
  }

  private static List<Piece> parts(Piece piece, int count) {
    int each = piece.text().length() / count;
    List<Piece> out = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      out.add(piece.part(k * each, (k + 1) * each));
    }
    return out;
  }

  /** Why the headings may be parted elsewhere; may be empty. */
  private static String doubt(RepeatForm form, HeadCuts cuts, int each) {
    if (each < form.printed().size() && (cuts.isEven(each) || !cuts.isClear(each))) {
      return EVEN;
    }
    List<Piece> stub = form.atoms().subList(0, form.stub());
    boolean measure = stub.size() > 1 && RepeatForm.isMeasure(stub.get(stub.size() - 1).text());
    if (measure || stub.size() > 1 && new HeadCuts(stub).mayBeMore(1)) {
      return MORE;
    }
    return form.mayBeOfMore() ? SPANNERS : "";
  }

  /** The English words that are printed again, cut at their capitals: M | F | Both sexes. */
  private static List<String> capitals(RepeatForm form) {
    List<String> words = new ArrayList<>();
    form.printed().forEach(piece -> words.addAll(List.of(piece.text().split(" "))));
    return LatinHeads.atCapitals(words);
  }

  private static HeadFit.Head head(RepeatForm form, int each) {
    HeadCuts cuts = new HeadCuts(form.printed());
    HeadFit.Head head = head(form, cuts.texts(each), doubt(form, cuts, each));
    double odd = head.cost() - (cuts.areLines(each) ? COST : 0);
    return new HeadFit.Head(head.leaves(), head.spanners(), odd, head.doubt());
  }

  private static HeadFit.Head head(RepeatForm form, List<String> own, String doubt) {
    List<Piece> atoms = form.atoms();
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
    return new HeadFit.Head(leaves, spanners, COST + GAP * gaps(form), doubt);
  }

  /** How many gaps stand within what is taken for the heading of the stub. */
  private static long gaps(RepeatForm form) {
    int stub = form.groups() > 1 ? form.stub() : 1;
    return form.atoms().subList(1, Math.max(1, stub)).stream()
        .filter(piece -> piece.link() == Link.WIDE)
        .count();
  }
}
