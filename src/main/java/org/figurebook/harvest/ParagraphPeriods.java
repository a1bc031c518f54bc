package org.figurebook.harvest;

import static java.util.stream.Collectors.joining;

import org.figurebook.document.Form;
import org.figurebook.figure.Period;
import org.figurebook.notation.Comparisons;
import org.figurebook.notation.Inherited;
import org.figurebook.notation.PeriodMention;
import org.figurebook.notation.Reading;
import org.figurebook.notation.Understanding;
import org.figurebook.outline.Part;
import org.figurebook.outline.Section;

/**
 * Which period the paragraphs of a reply, or of a paper, hand on: the opening of a list to its
 * items, a paragraph or a table to one that refers back to it, a paragraph to what a page break cut
 * off from it, a label to the value printed behind it, a heading to the list under it.
 */
final class ParagraphPeriods {
  private static final String OPENS_LIST = "：:–—-";
  private static final Form ITEM =
      Form.of(
          "^\\s*(?:[•●○◆■□▪‣˙·✓➢❖λ–—-]|[(（]?(?:[a-z]{1,2}|[ivx]{1,5}|\\d{1,2}|[一二三四五六七八九十]{1,3})[)）.、])"
              + "\\s*(?!\\d)");
  private static final Form REFERS =
      Form.of(
          "^\\s*(?:註\\d*[:：]?\\s*)?(?:在|於)?(?:上述|以上|上列|該等|這些|當中|其中)"
              + "|^\\s*(?i:the above|these |those |of these|of them|of the above|among (?:them|these))");

  /** What auditors say of the table that they have just shown. */
  private static final Form FINDS =
      Form.of(
          Words.rows("findings.txt").stream()
              .map(row -> row[0])
              .collect(joining("|", "^\\s*(?:\\d+(?:\\.\\d+)*[.、]?\\s*)?(?i:", ")")));

  private static final String SENTENCE_END = "。！？.!?";

  /** What may stand behind the end of a sentence. */
  private static final String BEHIND_END = "'\"」』”)）0123456789";

  private static final Form SHOWS =
      Form.of("載於|列於|載列|列出|見表|(?i)\\btable \\w+ (?:shows|sets out)|in table ");

  private static final Form VALUE =
      Form.of("^[\\s.…$HK]*[\\d,. ]+\\s*(?:[千百萬億]*[元圓]|million|billion|m|bn)?[\\s.]*$");

  private static final Form CLAUSES = Form.of("[，。,]|\\. ");

  /** Headings are shorter than this. */
  private static final int SENTENCE = 30;

  private final HeadingPeriods headings;
  private final CaptionPeriods captions;
  private int table;
  private Period last = Period.NONE;
  private Period shown = Period.NONE;
  private Period announced = Period.NONE;
  private Period list = Period.NONE;
  private Section section;
  private String before = "";
  private Period label = Period.NONE;

  /**
   * @param headings reads the periods of headings
   * @param captions the periods of the captions of the paper's tables
   */
  ParagraphPeriods(HeadingPeriods headings, CaptionPeriods captions) {
    this.headings = headings;
    this.captions = captions;
  }

  /** What a paragraph inherits that begins at a line. */
  Inherited inheritedBy(String text, Section section, int line) {
    passTables(line);
    if (section != this.section) {
      boolean changed = this.section == null || !section.heading().equals(this.section.heading());
      list = changed || section.part() == Part.NOTE ? Period.NONE : list;
      this.section = section;
      before = changed ? "" : before;
    }
    if (VALUE.matches(text) && !label.isEmpty()) {
      return new Inherited(label, true);
    }
    boolean item = ITEM.isIn(text);
    if (!item) {
      list = Period.NONE;
    }
    if (!list.isEmpty()) {
      return new Inherited(list, true);
    }
    if (REFERS.isIn(text) || continues(text)) {
      return new Inherited(last, false);
    }
    boolean finds = FINDS.isIn(text) && !shown.isEmpty();
    return finds ? new Inherited(shown, true) : Inherited.NOTHING;
  }

  /** A paragraph that its page cut in two goes on without a number of its own. */
  private boolean continues(String text) {
    boolean prose = before.length() >= SENTENCE && CLAUSES.isIn(before);
    boolean cut = prose && !endsSentence(before);
    return cut && !opensList(before) && !ITEM.isIn(text);
  }

  private static boolean opensList(String text) {
    int end = printed(text);
    return end > 0 && OPENS_LIST.indexOf(text.charAt(end - 1)) >= 0;
  }

  private static boolean endsSentence(String text) {
    int end = printed(text);
    while (end > 0 && BEHIND_END.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && SENTENCE_END.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Where the last printed character of a text ends. */
  private static int printed(String text) {
    int end = text.length();
    while (end > 0 && " \t\n\u000b\f\r".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Remembers what a paragraph said about time. */
  void after(String text, Understanding understood) {
    Period first = Period.NONE;
    Period dated = Period.NONE;
    for (PeriodMention mention : understood.periods()) {
      boolean said = mention.isDated() && mention.kind() != PeriodMention.Kind.BY;
      if (said && !Comparisons.isCompared(text, mention)) {
        first = first.isEmpty() ? mention.period() : first;
        dated = mention.period();
      }
    }
    if (opensList(text)) {
      list = dated.isEmpty() && !ITEM.isIn(text) ? headings.of(section.heading()) : dated;
    }
    boolean caption = !endsSentence(text);
    Period kept = caption && dated.isEmpty() ? announced : Period.NONE;
    announced = caption && !dated.isEmpty() || SHOWS.isIn(text) ? dated : kept;
    shown = understood.quantities().isEmpty() ? shown : Period.NONE;
    for (Reading reading : understood.quantities()) {
      last = reading.period().isEmpty() ? last : reading.period();
    }
    boolean wrapped = !before.isEmpty() && !endsSentence(before);
    label = wrapped && !label.isEmpty() ? label : first;
    before = text;
  }

  /** A table that a paragraph stands behind is what 上述 means there. */
  private void passTables(int line) {
    int ended = captions.endedBefore(line);
    if (ended > table) {
      last = captions.last(table, ended, last);
      shown = captions.last(table, ended, announced);
      before = "";
      table = ended;
    }
  }
}
