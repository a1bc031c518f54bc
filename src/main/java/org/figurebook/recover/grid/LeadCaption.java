package org.figurebook.recover.grid;

import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;

/** The caption of a table without a title: the end of the paragraph that brings it. */
final class LeadCaption {
  /** The number of the part of a reply: 3.及4. (2) b) */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*(?:[(（]?(?:\\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})\\s?(?:[)）]\\.?|[.、](?!\\d))\\s*(?:[及和至與,、]\\s*(?=\\(?\\d))?)+");

  /** What joins a sentence to the one before it. */
  private static final Pattern JOINS = Pattern.compile("^(?:同時|此外|另外|當中|其中|而且|因此)[，,]");

  /** How a text says that the table follows; the mark of a note may stand behind it. */
  private static final Pattern FOLLOWS =
      Pattern.compile(
          "[,，]?(?:現|(?<!的)詳情|(?<=[,，])分項|(?<![守準法規原細總附學])則(?=[表臚載]列)|表列|臚列|載列|載於|詳見)*(?:如下表?|下表)(?:所示)?"
              + "\\s?(?:[(（]\\d{1,2}[)）])?\\s?[:：︰－—–-]?$");

  private static final Pattern FOLLOWS_IN_ENGLISH =
      Pattern.compile(
          ",? (?:is|are|was|were)(?: (?:set out|tabulated|shown|listed|given|provided|summari[sz]ed))?"
              + " (?:in the table below|as follows|below)\\s?[:–—-]?$"
              + "| (?:is|are|was|were)\\s?[:–—-]$");

  private static final Pattern COLON = Pattern.compile("\\s?[:：︰－—–]+$");

  /** What says nothing of the table: the sentence before it does. */
  private static final Form BARE =
      Form.of(
          "(?:(?:有關|相關|具體|各項|主要)?的?(?:詳情|明細|分項|分項數字|資料|數據|數字|情況|細節)?)"
              + "|(?:[Tt]he )?(?:(?:relevant|requested) )?(?:[Dd]etails|[Bb]reakdown|[Ff]igures|[Pp]articulars)");

  /** What is named in the sentence before. */
  private static final Form POINTS_BACK = Form.of("(?:有關|相關|上述|該|這)[^，。]{1,8}");

  /** What the answer to a question begins with. */
  private static final Form ANSWER = Form.of("(?:答覆|答|Reply)\\s?");

  private LeadCaption() {}

  /** The last sentence of a paragraph, with the one before it where it says nothing of its own. */
  static String of(String lead) {
    int cut = lastStop(lead, lead.length() - 3);
    String last = caption(lead.substring(cut));
    if (cut > 0 && (BARE.matches(last) || POINTS_BACK.matches(last))) {
      int before = lastStop(lead, cut - 2);
      String sentence = caption(lead.substring(before, cut - 1));
      last =
          last.isEmpty() ? sentence : sentence + (CellText.hasWide(sentence) ? "。" : ". ") + last;
    }
    return ANSWER.matches(last) ? "" : last;
  }

  /** Where the sentence begins that a place stands in. */
  private static int lastStop(String text, int at) {
    int from = Math.max(0, at);
    int stop = text.lastIndexOf('。', from);
    int english = text.lastIndexOf(". ", from);
    while (english > 0 && isNumber(text, english)) {
      english = text.lastIndexOf(". ", english - 1);
    }
    return Math.max(stop, english) + 1;
  }

  /** Whether a full stop stands behind the number of a part. */
  private static boolean isNumber(String text, int stop) {
    return Character.isDigit(text.charAt(stop - 1)) && text.indexOf(' ') >= stop - 3 && stop < 12;
  }

  private static String caption(String sentence) {
    String own = NUMBER.matcher(sentence).replaceFirst("");
    String text = JOINS.matcher(CellText.finish(own)).replaceFirst("");
    String topic = FOLLOWS.matcher(text).replaceFirst("");
    topic = FOLLOWS_IN_ENGLISH.matcher(topic).replaceFirst("");
    return COLON.matcher(topic).replaceFirst("");
  }
}
