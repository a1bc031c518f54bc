package org.figurebook.outline;

import java.util.List;

/**
 * A controlling officer's reply.
 *
 * @param number reply number as printed, such as {@code ABC012}; taken from the index when the
 *     reply itself has lost it; may be empty
 * @param question question number as printed
 * @param member who asked, without the title
 * @param head number of the head
 * @param headName name of the head
 * @param subhead subhead as printed
 * @param programmes programmes as printed
 * @param officer controlling officer
 * @param director director of bureau
 * @param firstLine first line
 * @param lastLine last line
 * @param page page it starts on
 */
public record Reply(
    String number,
    String question,
    String member,
    String head,
    String headName,
    String subhead,
    List<String> programmes,
    String officer,
    String director,
    int firstLine,
    int lastLine,
    int page) {
  public Reply {
    programmes = List.copyOf(programmes);
  }
}
