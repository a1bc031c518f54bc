package org.figurebook.harvest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom or what a figure is about: the scheme or fund named last before it in its sentence; else
 * what its paragraph, or the paragraph before, is about; else a body named in the sentence.
 */
final class Subjects {
  private static final int SCHEME = 3;
  private static final int BODY = 2;

  /** Words such as 政府的 or 根據 may stand before a name that opens a clause. */
  private static final int OPENING = 4;

  /** Within so many characters a paragraph is about one thing, wherever it names it. */
  private static final int SHORT_PARAGRAPH = 400;

  private final Names names;
  private final Map<String, String> notes = new HashMap<>();
  private List<Name> inParagraph = List.of();
  private String text = "";
  private String paragraph = "";
  private String before = "";
  private boolean isNote;
  private boolean isRow;

  Subjects(ShortNames shortNames) {
    this.names = new Names(shortNames);
  }

  /** Takes up a paragraph that stands under a heading. */
  void startParagraph(String text, String heading) {
    this.text = text;
    inParagraph = names.in(text);
    isNote = false;
    paragraph = strongest(inParagraph, SCHEME);
    if (before.isEmpty()) {
      heading(heading);
    }
  }

  /** A heading that opened since the last paragraph is what the next ones are about. */
  void heading(String heading) {
    String name = TopicHeading.of(heading);
    if (!name.isEmpty()) {
      before = name;
    }
  }

  /** Goes on with what the paragraph that holds a footnote's mark is about. */
  void startNote(String text, String mark) {
    this.text = text;
    inParagraph = names.in(text);
    isNote = true;
    isRow = false;
    paragraph = notes.getOrDefault(mark, "");
  }

  /** A paragraph that notes on a row of a table is about that row; the next ones are not. */
  void noteOn(String row) {
    isRow = !row.isEmpty();
    if (isRow) {
      isNote = true;
      paragraph = row;
    }
  }

  /** Remembers what a paragraph was about, for the next ones and for its footnotes. */
  void endParagraph(List<String> marks) {
    String topic = paragraph.isEmpty() ? strongest(inParagraph, BODY) : paragraph;
    if (!topic.isEmpty() && !isRow) {
      before = topic;
    }
    for (String mark : marks) {
      notes.putIfAbsent(mark, before);
    }
  }

  /** The subject of a quantity that starts at {@code at}. */
  String of(Sentence sentence, int at) {
    String own = lastOpening(sentence.start(), at, SCHEME);
    own = own.isEmpty() ? last(sentence.start(), at, SCHEME) : own;
    if (!own.isEmpty()) {
      return own;
    }
    String topic = lastOpening(0, sentence.start(), SCHEME);
    topic = topic.isEmpty() && isNamedBy(sentence.end()) ? paragraph : topic;
    if (!topic.isEmpty()) {
      return topic;
    }
    String body = last(sentence.start(), at, BODY);
    return body.isEmpty() ? fallback(sentence) : joined(before, body);
  }

  /** Whether the paragraph has come to what it is about; in a long one that may be much later. */
  private boolean isNamedBy(int end) {
    for (Name name : inParagraph) {
      if (name.text().equals(paragraph) && name.start() < end) {
        return true;
      }
    }
    return !inParagraph.isEmpty() && text.length() <= SHORT_PARAGRAPH
        || paragraph.isEmpty()
        || isNote;
  }

  /** A body named in a sentence whose paragraph names no scheme is read with the topic before. */
  private static String joined(String topic, String body) {
    return topic.isEmpty() || topic.contains(body) || body.contains(topic)
        ? longer(topic, body)
        : topic + " " + body;
  }

  private static String longer(String a, String b) {
    return a.length() > b.length() ? a : b;
  }

  private String fallback(Sentence sentence) {
    return before.isEmpty() ? first(sentence, 1) : before;
  }

  /** The last name that opens a clause: the clauses behind it are about it. */
  private String lastOpening(int from, int to, int strength) {
    String found = "";
    for (Name name : inParagraph) {
      if (name.start() >= from
          && name.end() <= to
          && name.strength() >= strength
          && opensClause(name.start())) {
        found = name.text();
      }
    }
    return found;
  }

  private boolean opensClause(int at) {
    for (int i = at - 1; i >= Math.max(0, at - OPENING); i--) {
      if ("，。；：、\n)".indexOf(text.charAt(i)) >= 0) {
        return text.charAt(i) != '、';
      }
    }
    return at <= OPENING;
  }

  private String last(int from, int to, int strength) {
    String found = "";
    for (Name name : inParagraph) {
      if (name.start() >= from && name.end() <= to && name.strength() >= strength) {
        found = name.text();
      }
    }
    return found;
  }

  private String first(Sentence sentence, int strength) {
    for (Name name : inParagraph) {
      if (name.start() >= sentence.start()
          && name.end() <= sentence.end()
          && name.strength() >= strength) {
        return name.text();
      }
    }
    return "";
  }

  private static String strongest(List<Name> names, int least) {
    Name best = null;
    for (Name name : names) {
      if (name.strength() >= least && (best == null || name.strength() > best.strength())) {
        best = name;
      }
    }
    return best == null ? "" : best.text();
  }
}
