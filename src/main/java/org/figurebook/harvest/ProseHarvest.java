package org.figurebook.harvest;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.CleanText;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.SectionName;
import org.figurebook.notation.Inherited;
import org.figurebook.notation.Mark;
import org.figurebook.notation.PeriodDefinitions;
import org.figurebook.notation.PeriodMention;
import org.figurebook.notation.Reading;
import org.figurebook.notation.Rule;
import org.figurebook.notation.Understanding;
import org.figurebook.outline.Part;
import org.figurebook.outline.Passage;
import org.figurebook.outline.Section;

/** The figures of running text. */
final class ProseHarvest {
  private final Paper paper;
  private final CaptionPeriods captions;
  private final NotedRows notedRows;
  private final Accounts accounts;

  /**
   * @param captions the periods of the captions of the paper's tables
   * @param notedRows tells what the notes under the tables are about
   * @param accounts takes an account of every numeral of the paragraphs
   */
  ProseHarvest(Paper paper, CaptionPeriods captions, NotedRows notedRows, Accounts accounts) {
    this.paper = paper;
    this.captions = captions;
    this.notedRows = notedRows;
    this.accounts = accounts;
  }

  /** The paragraphs of each reply, in order; of a paper without replies, all in one. */
  static List<List<Passage>> replies(Paper paper, List<Passage> passages) {
    List<List<Passage>> replies = new ArrayList<>();
    int from = 0;
    while (from < passages.size()) {
      int to = from + 1;
      int reply = replyOf(paper, passages.get(from));
      while (to < passages.size() && replyOf(paper, passages.get(to)) == reply) {
        to++;
      }
      replies.add(passages.subList(from, to));
      from = to;
    }
    return replies;
  }

  private static int replyOf(Paper paper, Passage passage) {
    return paper.section(passage.section()).reply();
  }

  /** What holds within one reply, or within one paper without replies. */
  private record Scope(
      PeriodDefinitions definitions, Subjects subjects, ParagraphPeriods periods) {}

  /** The figures of the paragraphs of one reply. */
  List<Found> figures(List<Passage> passages) {
    ShortNames names = new ShortNames();
    PeriodDefinitions definitions = new PeriodDefinitions();
    definitions.writtenOn(PaperDate.of(paper.document()));
    for (Passage passage : passages) {
      String text = passage.text().text();
      names.learn(text);
      if (name(passage) != SectionName.QUESTION && PeriodDefinitions.mayDefine(text)) {
        definitions.learn(text, paper.reader().read(text).periods());
      }
    }
    HeadingPeriods headings = new HeadingPeriods(paper.reader());
    Subjects subjects = new Subjects(names);
    List<Found> found = new ArrayList<>();
    Scope scope = new Scope(definitions, subjects, new ParagraphPeriods(headings, captions));
    String heading = "";
    for (Passage passage : passages) {
      if (!isNote(passage)) {
        String own = headingOf(passage);
        if (!own.equals(heading)) {
          subjects.heading(own);
          heading = own;
        }
        found.addAll(passage(passage, scope));
      }
    }
    Scope notes =
        new Scope(definitions, subjects, new ParagraphPeriods(headings, CaptionPeriods.NONE));
    for (Passage passage : passages) {
      if (isNote(passage)) {
        found.addAll(passage(passage, notes));
      }
    }
    return found;
  }

  private String headingOf(Passage passage) {
    Section section = paper.section(passage.section());
    return section.part() == Part.BODY ? section.heading() : "";
  }

  private boolean isNote(Passage passage) {
    return paper.section(passage.section()).part() == Part.NOTE;
  }

  private SectionName name(Passage passage) {
    return Paper.name(paper.section(passage.section()).part());
  }

  private List<Found> passage(Passage passage, Scope scope) {
    CleanText text = passage.text();
    Understanding understood = read(passage, scope);
    Subjects subjects = scope.subjects();
    boolean counts = name(passage) != null;
    List<Found> found = new ArrayList<>();
    Sentence sentence = null;
    Phrase phrase = null;
    if (counts) {
      start(passage, subjects);
      for (int k = 0; k < understood.quantities().size(); k++) {
        Reading reading = understood.quantities().get(k);
        if (isNote(passage) && reading.start() == 0) {
          account(text, 0, reading.end(), entry(Rule.FOOTNOTE));
          continue;
        }
        if (sentence == null || reading.start() >= sentence.end()) {
          sentence = Sentence.around(text.text(), reading.start());
          phrase = new Phrase(text.text(), sentence, understood);
        }
        int marker = accounts.marker();
        account(
            text,
            reading.start(),
            reading.end(),
            new Accounts.Entry("figure", reading.rule(), marker));
        String subject = subjects.of(sentence, reading.start());
        found.add(found(passage, reading, sentence, subject, phrase.of(k), marker));
      }
      subjects.endParagraph(footnotes(text.text(), understood));
    }
    if (isNote(passage)) {
      account(text, 0, leadingNumber(text.text()).length(), entry(Rule.FOOTNOTE));
    }
    scope.definitions().endParagraph(text.text(), understood.periods());
    explain(text, understood, counts);
    return found;
  }

  private Understanding read(Passage passage, Scope scope) {
    String text = passage.text().text();
    Section section = paper.section(passage.section());
    Inherited inherited = scope.periods().inheritedBy(text, section, passage.lines().get(0));
    Understanding understood = paper.reader().read(text, scope.definitions(), inherited);
    scope.periods().after(text, understood);
    return understood;
  }

  private void start(Passage passage, Subjects subjects) {
    String text = passage.text().text();
    if (isNote(passage)) {
      subjects.startNote(text, leadingNumber(text));
    } else {
      subjects.startParagraph(text, paper.section(passage.section()).heading());
      subjects.noteOn(notedRows.rowOf(text, passage.lines().get(0)));
    }
  }

  private static String leadingNumber(String text) {
    int end = 0;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static List<String> footnotes(String text, Understanding understood) {
    return understood.marks().stream()
        .filter(mark -> mark.rule() == Rule.FOOTNOTE)
        .map(mark -> text.substring(mark.start(), mark.end()).strip())
        .toList();
  }

  private Found found(
      Passage passage,
      Reading reading,
      Sentence sentence,
      String subject,
      String phrase,
      int marker) {
    CleanText text = passage.text();
    Section section = paper.section(passage.section());
    return new Found(
        passage.section(),
        section.part() == Part.ANNEX ? section.heading() : "",
        null,
        subject,
        phrase,
        List.of(),
        reading.quantity(),
        reading.period(),
        reading.basis(),
        sentence.of(text.text()),
        paper.place(text.lineAt(reading.start()), text.characterAt(reading.start())),
        confidence(reading),
        marker);
  }

  private static Confidence confidence(Reading reading) {
    return reading.confidence();
  }

  private void explain(CleanText text, Understanding understood, boolean counts) {
    if (!counts) {
      account(
          text,
          0,
          text.length(),
          new Accounts.Entry("heading", "heading of a reply", Accounts.NO_FIGURE));
    }
    for (PeriodMention period : understood.periods()) {
      boolean length = period.kind() == PeriodMention.Kind.LENGTH;
      Rule rule = length ? Rule.PERIOD_LENGTH : Rule.DATE;
      account(text, period.start(), period.end(), entry(rule));
    }
    for (Mark mark : understood.marks()) {
      account(text, mark.start(), mark.end(), entry(mark.rule()));
    }
  }

  private static Accounts.Entry entry(Rule rule) {
    return new Accounts.Entry(rule.kind(), rule.word(), Accounts.NO_FIGURE);
  }

  private void account(CleanText text, int start, int end, Accounts.Entry entry) {
    for (int i = start; i < end; i++) {
      accounts.put(text.lineAt(i), text.characterAt(i), entry);
    }
  }
}
