package org.figurebook.harvest;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Document;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.notation.PaperYears;
import org.figurebook.notation.PeriodMention;
import org.figurebook.notation.QuantityReader;
import org.figurebook.outline.Outline;
import org.figurebook.outline.PaperKind;

/** The years of a paper, by its date, its title and, in a yearbook, the year it names most. */
final class OwnYears {
  private static final Pattern DATE = Pattern.compile("^(\\d{4})");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  private static final Form YEAR_ALONE = Form.of("\\d{4}");

  private static final Form BUDGET = Form.of("預算案|開支預算|预算案|(?i)budget|estimates of expenditure");
  private static final Form PROVIDED = Form.of("^\\s*(?:(?i)estimate|.{4,12}年度預算)");

  /** Addresses speak of the year they are named after. */
  private static final Form ADDRESS = Form.of("施政報告|(?i)policy address");

  /** 動議二讀《2027年撥款條例草案》, "the Appropriation Bill 2027": what a budget speech moves. */
  private static final Pattern BILL =
      Pattern.compile("((?:19|20)\\d\\d)年撥款條例草案|(?i)appropriation bill ((?:19|20)\\d\\d)");

  /** Lines of a head before its programmes. */
  private static final int OPENING = 40;

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d.,-])((?:19|20)\\d\\d)(?!\\d|[,./-]\\d)");

  private OwnYears() {}

  static PaperYears of(Document document, Outline outline) {
    String date = PaperDate.of(document);
    int dated = first(DATE.matcher(date));
    int month = month(date);
    int titled = titled(document.title());
    int budget = BUDGET.isIn(document.title()) ? titled : 0;
    if (budget == 0 && outline.kind() == PaperKind.ESTIMATES_HEAD) {
      budget = ofHead(document);
    }
    if (budget == 0 && outline.kind() == PaperKind.SPEECH) {
      budget = ofBill(document);
    }
    String told = TitlePeriods.of(document, outline, new PaperYears(dated, 0, 0, "", 0, month));
    int covered = YEAR_ALONE.matches(told) ? Integer.parseInt(told) : 0;
    if (told.isEmpty() && outline.kind() == PaperKind.YEARBOOK) {
      covered = mostNamed(document);
      told = covered > 0 ? String.valueOf(covered) : "";
    }
    int spoken = dated > 0 ? dated : budget;
    spoken = spoken == 0 && ADDRESS.isIn(document.title()) ? year(document) : spoken;
    return new PaperYears(spoken, covered, budget, told, fiscal(date), told.isEmpty() ? 0 : month);
  }

  private static int month(String date) {
    return MONTH.matcher(date).lookingAt() ? Integer.parseInt(date.substring(5, 7)) : 0;
  }

  /** First calendar year of the financial year of a date; 0 where its month is not known. */
  private static int fiscal(String date) {
    if (!MONTH.matcher(date).lookingAt()) {
      return 0;
    }
    int year = Integer.parseInt(date.substring(0, 4));
    return month(date) < 4 ? year - 1 : year;
  }

  /** The year of a title: 2015年施政報告, "The 2015 Policy Address". */
  private static int year(Document document) {
    return first(YEAR.matcher(digits(document.title())));
  }

  private static int first(Matcher matcher) {
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** The first year of a title, that of 二零一三至一四財政年度 being 2013. */
  private static int titled(String title) {
    for (PeriodMention mention : QuantityReader.hongKong().read(title).periods()) {
      if (mention.isDated()) {
        return first(DATE.matcher(mention.points().get(0).text().replace("FY", "")));
      }
    }
    return 0;
  }

  /** A head of the Estimates opens with what is provided for its year: Estimate 2019–20 ..... */
  private static int ofHead(Document document) {
    for (Line line : document.lines().subList(0, Math.min(OPENING, document.lines().size()))) {
      String text = line.clean().text();
      if (PROVIDED.isIn(text)) {
        int year = titled(text);
        if (year > 0) {
          return year;
        }
      }
    }
    return 0;
  }

  private static int ofBill(Document document) {
    for (Line line : document.lines().subList(0, Math.min(OPENING, document.lines().size()))) {
      Matcher bill = BILL.matcher(digits(line.clean().text()));
      if (bill.find()) {
        return Integer.parseInt(bill.group(1) == null ? bill.group(2) : bill.group(1));
      }
    }
    return 0;
  }

  /** 二零一八年 as 2018年. */
  private static String digits(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      int digit = "零一二三四五六七八九".indexOf(c == '〇' || c == '○' ? '零' : c);
      plain.append(digit < 0 ? c : (char) ('0' + digit));
    }
    return plain.toString();
  }

  /** A yearbook names its own year and the one before it most; the later of them is its own. */
  private static int mostNamed(Document document) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Line line : document.lines()) {
      Matcher year = YEAR.matcher(digits(line.clean().text()));
      while (year.find()) {
        counts.merge(Integer.parseInt(year.group(1)), 1, Integer::sum);
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int latest = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      latest = entry.getValue() * 2 >= most && entry.getValue() > 1 ? entry.getKey() : latest;
    }
    return latest;
  }
}
