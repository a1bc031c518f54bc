package org.figurebook.outline;

import java.util.List;
import org.figurebook.document.Language;

/**
 * One reply that stands in several papers: in another file, or in the other language.
 *
 * @param copies where it stands, two or more, in the order of the papers
 */
public record TwinReplies(List<Copy> copies) {
  public TwinReplies {
    copies = List.copyOf(copies);
  }

  /**
   * One copy of the reply.
   *
   * @param paper index of its paper, from 0, in the order the papers were given
   * @param document the paper's file name
   * @param language the paper's language
   * @param index index of the reply in its paper's {@link Outline#replies()}
   * @param reply the reply
   */
  public record Copy(int paper, String document, Language language, int index, Reply reply) {}
}
