package org.figurebook.send;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurebook.dataset.FigureRow;
import org.figurebook.document.Language;
import org.figurebook.render.data.EditionsFile;
import org.figurebook.report.KeyFigure;

/** Writes the messages of a report: to each person in their language, with what changed. */
final class LetterWriter {
  /** More changes than these are for the report to tell. */
  private static final int MOST_SHOWN = 8;

  private static final int MOST_IN_PREVIEW = 3;
  private static final double KILO = 1000;

  /** What follows the preview, lest a mail program goes on with the text. */
  private static final String BLANK = "&#8199;&#847; ".repeat(60);

  private static final String FONT =
      "-apple-system,BlinkMacSystemFont,'Segoe UI','Noto Sans TC','PingFang HK',"
          + "'Microsoft JhengHei',Roboto,Helvetica,Arial,sans-serif";

  private static final Template TEXT = form("message.txt", false);
  private static final Template HTML = form("message.html", true);

  private final ReportFolder report;
  private final Sender sender;

  LetterWriter(ReportFolder report, Sender sender) {
    this.report = report;
    this.sender = sender;
  }

  private static Template form(String name, boolean escape) {
    try (InputStream form = LetterWriter.class.getResourceAsStream("/send/" + name)) {
      String text = new String(form.readAllBytes(), StandardCharsets.UTF_8);
      return Mustache.compiler().escapeHTML(escape).emptyStringIsFalse(true).compile(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The message to a person.
   *
   * @param news what changed since the edition that this person got last; null when this is the
   *     first
   */
  Letter write(Person person, News news, List<Enclosure> enclosures) {
    Language language = report.languageFor(person);
    LetterWords words = LetterWords.of(language);
    EditionsFile.Entry copy = report.copy(language);
    String headline = news == null ? "" : headline(news, words);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("lang", language == Language.CHINESE ? "zh-Hant-HK" : "en-HK");
    fields.put("words", words.plain());
    fields.put("font", FONT);
    fields.put("blank", BLANK);
    fields.put("title", copy.title());
    fields.put("subtitle", subtitle(copy));
    fields.put("greeting", person.name().isEmpty() ? "" : words.get("greeting", person.name()));
    fields.put("intro", intro(copy, news, headline, words));
    boolean other = !copy.language().equals(language.tag());
    fields.put("otherLanguage", other ? words.get("other-language") : "");
    keyFigures(copy, headline, fields);
    changes(news, words, fields);
    fields.put("files", enclosures.stream().map(each -> file(each, words)).toList());
    fields.put("contact", copy.contact().isEmpty() ? "" : words.get("contact", copy.contact()));
    leave(copy, person, words, fields);
    return new Letter(
        subject(copy, headline, words), lines(TEXT.execute(fields)), HTML.execute(fields));
  }

  private static String subject(EditionsFile.Entry copy, String headline, LetterWords words) {
    String key =
        !headline.isEmpty()
            ? "subject"
            : copy.date().isEmpty() ? "subject.first.undated" : "subject.first";
    String more = headline.isEmpty() ? copy.date() : headline;
    return words.get(key, copy.title(), more).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  private static String subtitle(EditionsFile.Entry copy) {
    return Stream.of(copy.subtitle(), copy.date())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String headline(News news, LetterWords words) {
    if (news.isEmpty()) {
      return words.get("headline.none");
    }
    List<String> parts = new ArrayList<>();
    addCount("headline.added", news.added().size(), words, parts);
    addCount("headline.restated", news.restated().size(), words, parts);
    addCount("headline.gone", news.gone(), words, parts);
    addCount("headline.papers", news.papers().size(), words, parts);
    return String.join(words.get("headline.join"), parts);
  }

  private static void addCount(String key, int count, LetterWords words, List<String> parts) {
    if (count > 0) {
      parts.add(words.get(key, count));
    }
  }

  private static String intro(
      EditionsFile.Entry copy, News news, String headline, LetterWords words) {
    if (news == null) {
      return words.get("intro.first", copy.title(), copy.scope()).strip();
    }
    return news.isEmpty()
        ? words.get("intro.same", copy.title())
        : words.get("intro.news", copy.title(), headline);
  }

  private static void keyFigures(
      EditionsFile.Entry copy, String headline, Map<String, Object> fields) {
    fields.put("hasKeyFigures", !copy.keyFigures().isEmpty());
    fields.put("keyFigures", copy.keyFigures());
    Stream<String> figures =
        copy.keyFigures().stream().limit(MOST_IN_PREVIEW).map(LetterWriter::brief);
    fields.put(
        "preview",
        Stream.concat(Stream.of(headline), figures)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · ")));
  }

  private static String brief(KeyFigure figure) {
    return figure.label() + " " + figure.value();
  }

  private static void changes(News news, LetterWords words, Map<String, Object> fields) {
    List<News.Item> restated = news == null ? List.of() : news.restated();
    List<News.Item> added = news == null ? List.of() : news.added();
    List<String> papers = news == null ? List.of() : news.papers();
    put("restated", rows(restated, words), restated.size(), words, fields);
    put("added", rows(added, words), added.size(), words, fields);
    put("papers", papers.stream().limit(MOST_SHOWN).toList(), papers.size(), words, fields);
  }

  private static void put(
      String key, List<?> shown, int all, LetterWords words, Map<String, Object> fields) {
    fields.put(key, shown);
    fields.put("has" + Character.toUpperCase(key.charAt(0)) + key.substring(1), all > 0);
    fields.put(key + "More", all > shown.size() ? words.get("more", all - shown.size()) : "");
  }

  private static List<Map<String, String>> rows(List<News.Item> items, LetterWords words) {
    return items.stream().limit(MOST_SHOWN).map(item -> row(item, words)).toList();
  }

  private static Map<String, String> row(News.Item item, LetterWords words) {
    StatisticText text = new StatisticText(words);
    return Map.of(
        "what", text.what(item.first()),
        "period", text.period(item.first()),
        "before", values(item.before(), words),
        "after", values(item.after(), words),
        "doubt", item.isDoubtful() ? words.get("doubt") : "");
  }

  private static String values(List<FigureRow> figures, LetterWords words) {
    ValueText text = new ValueText(words);
    return figures.stream().map(text::of).distinct().collect(Collectors.joining(" / "));
  }

  private static Map<String, String> file(Enclosure file, LetterWords words) {
    double kilobytes = file.bytes().length / KILO;
    String size =
        kilobytes < KILO
            ? words.get("size.small", String.valueOf((long) Math.ceil(kilobytes)))
            : words.get("size", String.valueOf(Math.round(kilobytes / 100) / 10.0));
    return Map.of("what", words.get(file.what()), "name", file.name(), "size", size);
  }

  private void leave(
      EditionsFile.Entry copy, Person person, LetterWords words, Map<String, Object> fields) {
    String link = sender.leaveLink(words.get("unsubscribe.subject", copy.title()), person);
    String[] around = words.get("unsubscribe", "\n").split("\n", -1);
    fields.put("leave", words.get("unsubscribe", sender.leaveWords(person)));
    fields.put("leaveBefore", around[0]);
    fields.put("leaveLink", link);
    fields.put("leaveAfter", around.length > 1 ? around[1] : "");
  }

  /** Text with no more than one empty line in a row. */
  private static String lines(String text) {
    return text.replaceAll("\n{3,}", "\n\n").strip() + "\n";
  }
}
