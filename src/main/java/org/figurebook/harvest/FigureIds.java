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

  private static Figure figure(Found f, String id, Section section, Reply reply) {
    SectionName name = Paper.name(section.part());
    return new Figure(
        id,
        reply == null ? "" : reply.number(),
        reply == null ? "" : reply.question(),
        name == null ? SectionName.BODY : name,
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
