package org.figurebook.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Line;

/** Reads plain text, also text that came out of a PDF with its layout lost. */
final class TextReader {
  private TextReader() {}

  /** The lines of a text. A form feed, or a line that starts with a single space, opens a page. */
  static List<Line> lines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<Line> lines = new ArrayList<>();
    int page = 1;
    String[] raws = text.split("\n", -1);
    int count = raws.length > 0 && raws[raws.length - 1].isEmpty() ? raws.length - 1 : raws.length;
    for (int i = 0; i < count; i++) {
      String raw = raws[i].endsWith("\r") ? raws[i].substring(0, raws[i].length() - 1) : raws[i];
      if (i > 0 && (raw.startsWith("\f") || raw.matches(" \\S.*"))) {
        page++;
      }
      lines.add(new Line(i + 1, page, raw, Cleaner.clean(raw, i + 1), null));
    }
    return lines;
  }
}
