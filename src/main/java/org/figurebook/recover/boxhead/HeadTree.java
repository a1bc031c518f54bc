package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/** Builds the headings of columns from atoms of which it is known what each is. */
final class HeadTree {
  private static final Pattern FINANCIAL = Pattern.compile("((?:19|20)\\d\\d)[-–/／].*");
  private static final Pattern MONTHS = Pattern.compile("((?:19|20)\\d\\d)年\\d{1,2}月至.*");
  private static final String EVEN =
      "nothing but their number says which headings stand under which";
  private static final byte LEAF = 0;
  private static final byte JOIN = 1;
  private static final byte SPAN = 2;

  private HeadTree() {}

  private static final class Node {
    String text;
    final int atom;
    final boolean span;
    Node over;

    Node(String text, int atom, boolean span) {
      this.text = text;
      this.atom = atom;
      this.span = span;
    }
  }

  static HeadFit.Head build(List<Piece> atoms, byte[] ops, int leaves, double cost) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < atoms.size(); i++) {
      Piece atom = atoms.get(i);
      if (ops[i] == LEAF || ops[i] == SPAN || nodes.isEmpty() && ops[i] == JOIN) {
        nodes.add(new Node(atom.text(), i, ops[i] == SPAN));
      } else if (ops[i] == JOIN) {
        Node last = nodes.get(nodes.size() - 1);
        last.text = CellText.join(last.text, atom.text(), atom.link());
      }
    }
    String doubt = placeParts(atoms, nodes);
    boolean even = assign(nodes);
    doubt = even && doubt.isEmpty() ? EVEN : doubt;
    List<String> texts = new ArrayList<>();
    List<String> spanners = new ArrayList<>();
    for (Node node : nodes) {
      if (!node.span) {
        texts.add(CellText.finish(node.text));
        spanners.add(path(node.over));
      }
    }
    while (texts.size() < leaves) {
      texts.add("");
      spanners.add("");
    }
    return new HeadFit.Head(texts, spanners, cost, doubt);
  }

  private static String path(Node node) {
    if (node == null) {
      return "";
    }
    String outer = path(node.over);
    String text = CellText.finish(node.text);
    return outer.isEmpty() ? text : outer + " / " + text;
  }

  /** The parts of a year that stand further behind, when a heading is a year over its parts. */
  static List<Integer> partsOf(List<Piece> atoms, int i) {
    List<Integer> parts = new ArrayList<>();
    Matcher year = FINANCIAL.matcher(atoms.get(i).text());
    if (!year.matches()) {
      return parts;
    }
    int first = Integer.parseInt(year.group(1));
    for (int k = i + 1; k < atoms.size(); k++) {
      Matcher months = MONTHS.matcher(CellText.compact(atoms.get(k).text()));
      if (months.matches()) {
        int y = Integer.parseInt(months.group(1));
        if (y == first || y == first + 1) {
          parts.add(k);
        }
      }
    }
    return parts.size() >= 2 ? parts : List.of();
  }

  /** Moves the parts of a year under it; they are printed in the second line of the boxhead. */
  private static String placeParts(List<Piece> atoms, List<Node> nodes) {
    String doubt = "";
    for (int s = 0; s < nodes.size(); s++) {
      Node node = nodes.get(s);
      if (!node.span) {
        continue;
      }
      List<Integer> parts = partsOf(atoms, node.atom);
      List<Node> children = nodes.stream().filter(n -> parts.contains(n.atom)).toList();
      if (parts.isEmpty()) {
        children = lastLine(atoms, nodes, s);
        doubt = children.isEmpty() ? doubt : HeadFit.SPANS;
      }
      if (children.isEmpty()) {
        continue;
      }
      nodes.removeAll(children);
      nodes.addAll(nodes.indexOf(node) + 1, children);
      for (Node child : children) {
        child.over = node;
      }
    }
    return doubt;
  }

  /** The headings of the last line, when there are several and some more stand before them. */
  private static List<Node> lastLine(List<Piece> atoms, List<Node> nodes, int span) {
    int line = atoms.get(atoms.size() - 1).line();
    List<Node> last = nodes.stream().filter(n -> atoms.get(n.atom).line() == line).toList();
    if (last.size() < 2) {
      return List.of();
    }
    boolean between = nodes.indexOf(last.get(0)) > span + 1;
    return last.size() >= 2 && between && !last.contains(nodes.get(span)) ? last : List.of();
  }

  /**
   * Gives each leaf the spanner before it; spanners in a row share the leaves after them: as
   * headings return among them, or evenly.
   *
   * @return whether nothing but evenness says which leaves stand under which
   */
  private static boolean assign(List<Node> nodes) {
    boolean even = false;
    List<Node> parents = nodes.stream().map(n -> n.over).toList();
    List<Node> top = nodes.stream().filter(n -> n.over == null).toList();
    int i = 0;
    while (i < top.size()) {
      List<Node> spans = new ArrayList<>();
      while (i < top.size() && top.get(i).span && !parents.contains(top.get(i))) {
        spans.add(top.get(i++));
      }
      List<Node> under = new ArrayList<>();
      while (i < top.size() && (!top.get(i).span || parents.contains(top.get(i)))) {
        under.add(top.get(i++));
      }
      if (spans.isEmpty()) {
        continue;
      }
      List<Integer> begins = begins(under);
      boolean told = begins.size() == spans.size();
      int each = Math.max(1, (under.size() + spans.size() - 1) / spans.size());
      int group = -1;
      for (int k = 0; k < under.size(); k++) {
        group += begins.contains(k) ? 1 : 0;
        under.get(k).over = spans.get(told ? group : Math.min(k / each, spans.size() - 1));
      }
      even |= !told && spans.size() > 1;
    }
    return even;
  }

  /** Where the first of some headings stands again, or periods begin anew. */
  private static List<Integer> begins(List<Node> under) {
    List<Integer> begins = new ArrayList<>();
    for (int k = 0; k < under.size(); k++) {
      String text = under.get(k).text;
      boolean again = text.equals(under.get(0).text);
      boolean earlier =
          k > 0
              && Kind.of(text) == Kind.YEAR
              && Kind.of(under.get(k - 1).text) == Kind.YEAR
              && text.compareTo(under.get(k - 1).text) <= 0;
      if (again || earlier) {
        begins.add(k);
      }
    }
    return begins;
  }
}
