package org.figurebook.analysis;

import java.util.HashSet;
import java.util.Set;
import org.figurebook.figure.Figure;
import org.figurebook.harvest.Harvest;
import org.figurebook.outline.Reply;
import org.figurebook.template.Template;

/** Which documents and replies a run is about, from the template's parameters. */
public final class Scope {
  private final Template template;

  public Scope(Template template) {
    this.template = template;
  }

  /** Whether a document is looked at. */
  public boolean holds(Harvest harvest) {
    return harvest.document().name().contains(template.parameter("document"));
  }

  /** Whether a reply is looked at. */
  public boolean holds(Reply reply) {
    return matches("reply", reply.number())
        && matches("head", reply.head())
        && (template.parameter("member").isEmpty()
            || reply.member().contains(template.parameter("member")));
  }

  private boolean matches(String parameter, String value) {
    String wanted = template.parameter(parameter);
    return wanted.isEmpty() || wanted.equals(value);
  }

  Replies replies(Harvest harvest) {
    boolean all =
        template.parameter("reply").isEmpty()
            && template.parameter("head").isEmpty()
            && template.parameter("member").isEmpty();
    Set<String> held = new HashSet<>();
    for (Reply reply : harvest.outline().replies()) {
      if (!all && holds(reply)) {
        held.add(reply.number() + "|" + reply.question());
      }
    }
    return new Replies(all, held);
  }

  /** The replies of a document that are looked at. */
  record Replies(boolean all, Set<String> held) {
    boolean holds(Figure figure) {
      return all || held.contains(figure.reply() + "|" + figure.question());
    }
  }
}
