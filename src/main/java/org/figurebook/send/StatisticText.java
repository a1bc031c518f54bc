package org.figurebook.send;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.dataset.FigureRow;

/** What a figure is a value of, and its period, for reading. */
final class StatisticText {
  private static final List<Pattern> REMARKS = remarks();
  private static final Pattern SINCE = Pattern.compile("since:([^;]+)(;asof:(.+))?");
  private static final Pattern MARKED = Pattern.compile("(asof|by):(.+)");
  private static final Pattern SPAN = Pattern.compile("(.+?)\\.\\.(.+)");
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

  private final LetterWords words;

  StatisticText(LetterWords words) {
    this.words = words;
  }

  private static List<Pattern> remarks() {
    try (InputStream in = StatisticText.class.getResourceAsStream("/send/remarks.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Pattern::compile)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Subject and measure, without what a table's label says besides. */
  String what(FigureRow figure) {
    String subject = withoutRemarks(figure.get("subject"));
    String measure = withoutRemarks(figure.get("measure"));
    return measure.isEmpty() || subject.contains(measure) ? subject : subject + " · " + measure;
  }

  private static String withoutRemarks(String label) {
    String rest = label;
    for (Pattern remark : REMARKS) {
      rest = remark.matcher(rest).replaceFirst("");
    }
    return rest.isEmpty() ? label : rest;
  }

  /** The period; as it is written in the data when it is of no known form. */
  String period(FigureRow figure) {
    return period(figure.get("period"));
  }

  private String period(String period) {
    Matcher since = SINCE.matcher(period);
    if (since.matches()) {
      String from = words.get("period.since", period(since.group(1)));
      return since.group(3) == null
          ? from
          : words.get("period.joined", from, words.get("period.asof", period(since.group(3))));
    }
    Matcher marked = MARKED.matcher(period);
    if (marked.matches()) {
      return words.get("period." + marked.group(1), period(marked.group(2)));
    }
    Matcher span = SPAN.matcher(period);
    if (span.matches()) {
      return words.get("period.span", period(span.group(1)), period(span.group(2)));
    }
    if (period.startsWith("FY")) {
      return words.get("period.financial", period.substring(2));
    }
    Matcher date = DATE.matcher(period);
    return date.matches() ? date(date) : period;
  }

  private String date(Matcher date) {
    String year = date.group(1);
    if (date.group(2) == null) {
      return words.get("period.year", year);
    }
    int number = Integer.parseInt(date.group(2));
    if (number < 1 || number > 12) {
      return date.group();
    }
    String month = words.get("months").split(",")[number - 1];
    return date.group(3) == null
        ? words.get("period.month", year, month)
        : words.get("period.day", year, month, date.group(3).replaceFirst("^0", ""));
  }
}
