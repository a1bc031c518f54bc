package org.figurebook.recover.grid;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.figurebook.document.Document;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.recover.piece.Kind;

/** Takes footnote marks off headings, labels and values. */
public final class Marks {
  private static final Form SIGNS =
      Form.of(
          "(?:\\s?["
              + Kind.SIGNS
              + "]{1,3}|(?<=[\\p{L}\\d)%])["
              + Kind.LETTERS
              + "]|(?<=[\\d.)%]) ["
              + Kind.LETTERS
              + "]|\\s?\\(?(?<![備附批])註\\s?\\(?\\s?[\\d一二三四五六七八九十]{0,2}\\s?\\)?\\)?)$");
  private static final Form INNER =
      Form.of("[*#^†‡]|註\\s?\\d{0,2}(?=\\()|\\s?\\(Notes?\\s?\\d{1,2}\\)|(?<=[a-z])Note \\d{1,2}");
  private static final Form GLUED =
      Form.of("(?<=[\\p{IsHan}」]|[a-z]{3})\\s?(?<![a-z] )(\\d{1,2})(?=$|\\)|\\()");

  /** Between two Chinese characters of a label: where a line of it ended. */
  private static final Form WITHIN = Form.of("(?<=\\p{IsHan})[*#^†‡](?=\\p{IsHan})");

  private static final Form BRACKETED = Form.of("\\s?\\((\\d{1,2})\\)$");
  private static final Form NUMBERED =
      Form.of("\\(?(\\d{1,2})\\)?\\s{1,4}(?:(?:\\p{IsHan}|[A-Z]).{8,}|\\p{IsHan}.{3,}。)");

  /** A note as a list numbers it, and its mark right behind a bracket. */
  private static final Form LISTED =
      Form.of("(\\d{1,2})\\.\\s{1,4}(?:\\p{IsHan}|\\d{4}|[A-Z]).{3,}");

  private static final Form BEHIND_BRACKET = Form.of("(?<=[^()（）\\d][)）]) ?(\\d{1,2})$");
  private static final Form NAMED = Form.of("(?:註|注|Note)\\s?\\(?\\s?(\\d{1,2})\\s?\\)?.*");
  private static final int REACH = 260;

  private final Set<String> numbers;
  private final Set<String> listed;

  private Marks(Set<String> numbers, Set<String> listed) {
    this.numbers = numbers;
    this.listed = listed;
  }

  /** The marks for which there is a note behind a line, in the same part or at the page's foot. */
  public static Marks behind(Document document, int line, int last) {
    Set<String> numbers = new HashSet<>();
    Set<String> listed = new HashSet<>();
    int end = Math.min(Math.min(last, line + REACH), document.lines().size());
    int page = line == 0 ? 0 : document.lines().get(line - 1).page();
    while (end < document.lines().size()
        && end < line + REACH
        && document.lines().get(end).page() == page) {
      end++;
    }
    for (Line each : document.lines().subList(Math.min(line, end), end)) {
      String text = each.text().strip();
      Matcher matcher = NUMBERED.whole(text);
      if (!matcher.matches()) {
        matcher = NAMED.whole(text);
      }
      if (matcher.matches()) {
        numbers.add(matcher.group(1));
      }
      Matcher item = LISTED.whole(text);
      if (item.matches()) {
        listed.add(item.group(1));
      }
    }
    return new Marks(numbers, listed);
  }

  /** A heading without its marks. */
  String heading(String text) {
    String out = withoutListed(text(INNER.replacedIn(text, "")));
    if (!GLUED.mayBeIn(out)) {
      return out;
    }
    Matcher glued = GLUED.matcher(out);
    StringBuilder plain = new StringBuilder();
    while (glued.find()) {
      glued.appendReplacement(
          plain, numbers.contains(glued.group(1)) ? "" : Matcher.quoteReplacement(glued.group()));
    }
    return glued.appendTail(plain).toString();
  }

  /** A heading without the mark of a listed note behind its bracket: (up to June)1. */
  private String withoutListed(String text) {
    Matcher behind = BEHIND_BRACKET.finder(text);
    boolean mark =
        behind.find() && (listed.contains(behind.group(1)) || numbers.contains(behind.group(1)));
    return mark ? text.substring(0, behind.start()).strip() : text;
  }

  /** A label or value without its marks; a cell that is a mark alone stays. */
  String text(String printed) {
    String text = WITHIN.mayBeIn(printed) ? WITHIN.replacedIn(printed, "") : printed;
    Matcher signs = SIGNS.finder(text);
    String out = signs.find() && signs.start() > 0 ? text.substring(0, signs.start()) : text;
    Matcher bracketed = BRACKETED.finder(out);
    boolean note =
        bracketed.find() && bracketed.start() > 0 && numbers.contains(bracketed.group(1));
    return note ? out.substring(0, bracketed.start()) : out;
  }

  /** Headings, each part of a nested one by itself. */
  List<String> headings(List<String> texts) {
    return texts.stream()
        .map(
            t ->
                java.util.stream.Stream.of(t.split(" / ", -1))
                    .map(this::heading)
                    .collect(joining(" / ")))
        .toList();
  }
}
