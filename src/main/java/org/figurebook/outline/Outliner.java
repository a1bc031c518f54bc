package org.figurebook.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Document;
import org.figurebook.document.Line;

/** Finds the parts of a paper by its content. */
public final class Outliner {
  private static final Pattern QUESTION_NUMBER = Pattern.compile("問題編號[:︰：]\\s*(\\w+)\\)");
  private static final Pattern INDEX_ENTRY =
      Pattern.compile(
          "^([A-Z][A-Z()]*\\d{3,4})\\s+(\\d{3,4}|S\\d+|SV\\d+)\\s+(\\S+)\\s+(\\d+)(?:\\s+(.*))?$");
  private static final Pattern FIELD =
      Pattern.compile("^(總目|分目|綱領|管制人員|局長|問題|提問人|答覆)[:︰：]\\s*(.*)$");
  private static final Pattern ANNEX = Pattern.compile("^附件\\s*[一二三四五六七八九十\\dA-Z]*$");
  private static final Pattern FURNITURE = Pattern.compile("^第\\d+節.*第\\d+頁$");

  private Outliner() {}

  /** The parts of a document. */
  public static Outline outline(Document document) {
    List<Integer> starts = new ArrayList<>();
    for (Line line : document.lines()) {
      if (QUESTION_NUMBER.matcher(compact(line)).find()) {
        starts.add(line.number());
      }
    }
    if (starts.isEmpty()) {
      int last = document.lines().size();
      List<Section> whole =
          last == 0 ? List.of() : List.of(new Section(Part.BODY, -1, "", 1, last));
      return new Outline(PaperKind.PAPER, whole, List.of(), List.of());
    }
    return replies(document, starts);
  }

  private static Outline replies(Document document, List<Integer> starts) {
    Map<String, Matcher> index = index(document);
    List<Section> sections = new ArrayList<>();
    List<Reply> replies = new ArrayList<>();
    if (starts.get(0) > 1) {
      sections.add(
          new Section(index.isEmpty() ? Part.BODY : Part.INDEX, -1, "", 1, starts.get(0) - 1));
    }
    for (int r = 0; r < starts.size(); r++) {
      int last = r + 1 < starts.size() ? starts.get(r + 1) - 1 : document.lines().size();
      replies.add(reply(document, index, r, starts.get(r), last, sections));
    }
    PaperKind kind = replies.size() == 1 ? PaperKind.REPLY : PaperKind.REPLIES;
    return new Outline(kind, sections, replies, List.of());
  }

  private static Map<String, Matcher> index(Document document) {
    Map<String, Matcher> index = new LinkedHashMap<>();
    for (Line line : document.lines()) {
      Matcher entry = INDEX_ENTRY.matcher(line.text().strip());
      if (entry.matches()) {
        index.put(entry.group(2), entry);
      }
    }
    return index;
  }

  private static Reply reply(
      Document document,
      Map<String, Matcher> index,
      int r,
      int first,
      int last,
      List<Section> sections) {
    Map<String, String> fields = new LinkedHashMap<>();
    Part part = Part.HEADING;
    String heading = "";
    int from = first;
    for (int n = first; n <= last; n++) {
      String text = compact(document.lines().get(n - 1));
      Matcher field = FIELD.matcher(text);
      Part next = part;
      if (field.matches() && part != Part.ANSWER && part != Part.ANNEX) {
        fields.putIfAbsent(field.group(1), field.group(2));
        next =
            switch (field.group(1)) {
              case "問題" -> Part.QUESTION;
              case "答覆" -> Part.ANSWER;
              default -> part;
            };
      } else if ((part == Part.ANSWER || part == Part.ANNEX) && ANNEX.matcher(text).matches()) {
        next = Part.ANNEX;
      } else if (FURNITURE.matcher(text).matches()) {
        next = Part.FURNITURE;
      }
      if (next != part || next == Part.ANNEX && ANNEX.matcher(text).matches()) {
        if (n > from) {
          sections.add(new Section(part, r, heading, from, n - 1));
        }
        from = n;
        heading = next == Part.ANNEX ? text : "";
        if (next == Part.FURNITURE) {
          sections.add(new Section(next, r, "", n, n));
          from = n + 1;
          next = part;
        }
        part = next;
      }
    }
    if (from <= last) {
      sections.add(new Section(part, r, heading, from, last));
    }
    Matcher number = QUESTION_NUMBER.matcher(compact(document.lines().get(first - 1)));
    String question = number.find() ? number.group(1) : "";
    Matcher entry = index.get(question);
    Matcher head = Pattern.compile("\\((\\d+)\\)(.*)").matcher(fields.getOrDefault("總目", ""));
    boolean named = head.find();
    return new Reply(
        entry == null ? "" : entry.group(1),
        question,
        fields.getOrDefault("提問人", "").replaceAll("議員.*", ""),
        named ? head.group(1) : "",
        named ? head.group(2) : "",
        fields.getOrDefault("分目", ""),
        List.of(fields.getOrDefault("綱領", "")),
        fields.getOrDefault("管制人員", ""),
        fields.getOrDefault("局長", ""),
        first,
        last,
        document.lines().get(first - 1).page());
  }

  private static String compact(Line line) {
    return line.text().replace(" ", "");
  }
}
