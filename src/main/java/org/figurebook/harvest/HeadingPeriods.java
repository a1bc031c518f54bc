package org.figurebook.harvest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.figure.Period;
import org.figurebook.notation.PeriodMention;
import org.figurebook.notation.PeriodMention.Kind;
import org.figurebook.notation.QuantityReader;

/** Periods of headings, labels and captions; there a bare 2020 is a year. */
final class HeadingPeriods {
  private static final Pattern BARE_YEAR =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d|[,.]\\d)");
  private static final Form DAY = Form.of("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern UP_TO = Pattern.compile("截至\\s*(\\d{1,2})月");

  /** What periods leave behind: bare years, empty brackets, 的 without its period, empty levels. */
  private static final List<Form> LEFTOVERS =
      List.of(
          Form.of("(?<!\\d)(?:19|20)\\d\\d\\s*年?(?:度|底)?(?!\\d)"),
          Form.of(
              "(?<!綱領\\s?|Programme\\s?|分目\\s?)[(（][^()（）\\p{IsHan}A-Za-z$%]*[)）]|[(（]截至\\s*[^()（）]{0,6}[)）]"),
          Form.of("^\\s*的|\\s+(?=[的])"),
          Form.of("(?:^|(?<=/))\\s*/\\s*|\\s*/\\s*$"));

  private final QuantityReader reader;
  private final Map<String, Period> known = new HashMap<>();
  private final Map<String, String> bare = new HashMap<>();

  HeadingPeriods(QuantityReader reader) {
    this.reader = reader;
  }

  /** The period a heading names; {@link Period#NONE} when it names none. */
  Period of(String heading) {
    return known.computeIfAbsent(heading, this::read);
  }

  private Period read(String heading) {
    List<Period> dated = new ArrayList<>();
    String told = heading;
    for (PeriodMention mention : reader.read(heading).periods()) {
      if (mention.isDated()) {
        dated.add(mention.period());
      }
      told = mention.kind() == Kind.ASIDE ? blank(told, mention) : told;
    }
    Matcher year = BARE_YEAR.matcher(told);
    if (dated.isEmpty() && year.find()) {
      Matcher month = UP_TO.matcher(heading);
      String own = year.group(1);
      return month.find()
          ? new Period(
              "asof:" + own + "-" + String.format("%02d", Integer.parseInt(month.group(1))))
          : new Period(own);
    }
    return joined(dated);
  }

  /** 按2017年9月價格計算 is no time of the cells. */
  private static String blank(String heading, PeriodMention mention) {
    int length = mention.end() - mention.start();
    return heading.substring(0, mention.start())
        + " ".repeat(length)
        + heading.substring(mention.end());
  }

  /** 2024-25 (截至2025年2月底): the year, and the day up to which it is counted. */
  private static Period joined(List<Period> dated) {
    if (dated.isEmpty()) {
      return Period.NONE;
    }
    Period first = dated.get(0);
    if (dated.size() == 2 && isDay(first) && !isDay(dated.get(1))) {
      return dated.get(1);
    }
    if (dated.size() == 2
        && dated.get(1).text().startsWith("asof:")
        && !first.text().contains(":")) {
      return new Period(first.text() + ";" + dated.get(1).text());
    }
    return first;
  }

  private static boolean isDay(Period period) {
    return DAY.matches(period.text());
  }

  /** A heading without its periods, empty brackets and footnote marks. */
  String without(String heading) {
    return bare.computeIfAbsent(heading, this::strip);
  }

  private String strip(String heading) {
    StringBuilder words = new StringBuilder();
    int at = 0;
    for (PeriodMention mention : reader.read(heading).periods()) {
      if (mention.start() >= at) {
        words.append(heading, at, mention.start());
        at = mention.end();
      }
    }
    String plain = words.append(heading.substring(at)).toString();
    for (Form leftover : LEFTOVERS) {
      plain = leftover.removedFrom(plain);
    }
    return plain.strip();
  }
}
