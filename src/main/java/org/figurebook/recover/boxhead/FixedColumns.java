package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.StubWords;

/**
 * Tells where a boxhead can be of no other number of columns: the same headings, each certainly
 * one, stand under every spanner, or a gap stands behind each of its headings.
 */
public final class FixedColumns {
  /** Headings that are whole, and part of no other where they return. */
  private static final Form WHOLE =
      Form.of(
          "(?:19|20)\\d\\d.*|As at .*(?:19|20)\\d\\d|Male|Female|Men|Women|Boys|Girls|[男女][性生]?|No\\.|%");

  private FixedColumns() {}

  /** Whether the columns are as many as the headings, for sure. */
  public static boolean are(List<Piece> printed, HeadFit.Head head) {
    boolean flat = head.spanners().stream().allMatch(String::isEmpty);
    boolean gaps = JoinedHeads.printsGaps(printed, head);
    if (flat) {
      return gaps && HeadAtoms.of(printed).size() == head.leaves().size();
    }
    return areEven(head) && (gaps || areWhole(head));
  }

  /** Whether the same headings, two or more, stand under each spanner over the values. */
  public static boolean areEven(HeadFit.Head head) {
    List<List<String>> groups = groups(head);
    return groups.size() > 1
        && groups.get(0).size() > 1
        && groups.stream().allMatch(groups.get(0)::equals)
        && new HashSet<>(groups.get(0)).size() == groups.get(0).size();
  }

  /** Whether the headings are each certainly one, and what stands over the labels names them. */
  private static boolean areWhole(HeadFit.Head head) {
    String stub = head.leaves().get(0);
    return (stub.isEmpty() || StubWords.end(stub))
        && groups(head).stream().flatMap(List::stream).allMatch(WHOLE::matches);
  }

  /**
   * The headings under each spanner; none where one behind the first spanner stands alone, or a
   * spanner stands over the labels.
   */
  private static List<List<String>> groups(HeadFit.Head head) {
    List<List<String>> groups = new ArrayList<>();
    for (int c = 1; c < head.leaves().size(); c++) {
      String over = head.spanners().get(c);
      boolean none = over.isEmpty() ? !groups.isEmpty() : over.equals(head.spanners().get(0));
      if (none) {
        return List.of();
      }
      if (!over.isEmpty() && !over.equals(head.spanners().get(c - 1))) {
        groups.add(new ArrayList<>());
      }
      if (!over.isEmpty()) {
        groups.get(groups.size() - 1).add(head.leaves().get(c));
      }
    }
    return groups;
  }
}
