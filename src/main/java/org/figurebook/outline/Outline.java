package org.figurebook.outline;

import java.util.List;
import org.figurebook.document.Finding;

/**
 * The parts of one document.
 *
 * @param kind what kind of paper it is
 * @param sections cover the document in order, without gap or overlap
 * @param replies in order of the document; empty when it has none
 * @param findings where index and replies disagree, and the like
 */
public record Outline(
    PaperKind kind, List<Section> sections, List<Reply> replies, List<Finding> findings) {
  public Outline {
    sections = List.copyOf(sections);
    replies = List.copyOf(replies);
    findings = List.copyOf(findings);
  }
}
