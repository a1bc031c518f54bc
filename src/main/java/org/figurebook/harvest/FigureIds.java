package org.figurebook.harvest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.figure.Figure;
import org.figurebook.figure.SectionName;
import org.figurebook.outline.Part;
import org.figurebook.outline.Reply;
import org.figurebook.outline.Section;
import org.figurebook.table.Table;

/** Numbers the figures of each reply, or of each part of a paper without replies. */
final class FigureIds {
  private FigureIds() {}

  static List<Figure> number(Paper paper, List<Found> found, Accounts accounts) {
    Map<String, Integer> counts = new HashMap<>();
    List<Figure> figures = new ArrayList<>();
    for (Found f : found) {
      Section section = paper.section(f.section());
      Reply reply = paper.reply(section);
      String group = paper.document().id() + "-" + group(section, reply);
      int n = counts.merge(group, 1, Integer::sum);
      String id = group + "-f" + (n < 10 ? "0" + n : n);
      accounts.name(f.marker(), id);
      figures.add(figure(f, id, section, reply));
    }
    return figures;
  }

  private static String group(Section section, Reply reply) {
    if (reply == null) {
      return section.part() == Part.NOTE ? "note" : "body";
    }
    return reply.number().isEmpty() ? "q" + reply.question() : reply.number();
  }

  /** The figure of a cell, whose id is that of its cell. */
  static Figure ofCell(Found f, Table table, List<Figure> before) {
    long sameCell = before.stream().filter(other -> f.cell().equals(other.cell())).count();
    String id = table.id() + "-r" + f.cell().row() + "c" + f.cell().column();
    SectionName name = f.annex().isEmpty() ? SectionName.ANSWER : SectionName.ANNEX;
    return figure(
        f,
        sameCell == 0 ? id : id + "-" + (sameCell + 1),
        table.reply(),
        table.question(),
        table.reply().isEmpty() && table.question().isEmpty() ? SectionName.BODY : name);
  }

  private static Figure figure(Found f, String id, Section section, Reply reply) {
    SectionName name = Paper.name(section.part());
    return figure(
        f,
        id,
        reply == null ? "" : reply.number(),
        reply == null ? "" : reply.question(),
        name == null ? SectionName.BODY : name);
  }

  private static Figure figure(
      Found f, String id, String reply, String question, SectionName section) {
    return new Figure(
        id,
        reply,
        question,
        section,
        f.annex(),
        f.cell(),
        f.subject(),
        f.measure(),
        f.dimensions(),
        f.quantity(),
        f.period(),
        f.basis(),
        f.quote(),
        f.place(),
        f.confidence(),
        List.of());
  }
}
