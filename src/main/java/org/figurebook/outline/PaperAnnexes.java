package org.figurebook.outline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/** Annexes of a paper that has no replies. */
final class PaperAnnexes {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "附件 ?([一二三四五六七八九十]{1,3}|\\d{1,2}|[A-Z](?![a-z]))"
              + "|((?:Enclosure|Annex|Appendix) (?:\\d{1,2}|[A-Z]\\b|[IVX]{1,4}\\b))");
  private static final Form SIGNED_OFF = Form.of("^(?:[-–—_]){12,}$");

  private final PaperText text;
  private final SectionMap map;
  private final boolean margins;

  /**
   * @param margins whether names of annexes stand in the margin of the text that refers to them, so
   *     that only one at the top of a page is a heading
   */
  PaperAnnexes(PaperText text, SectionMap map, boolean margins) {
    this.text = text;
    this.map = map;
    this.margins = margins;
  }

  /** Marks the annexes; each runs to the next. */
  void mark() {
    List<Integer> starts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    boolean signedOff = false;
    int unnamed = 0;
    for (int n = 1; n <= text.count(); n++) {
      if (text.isBlank(n) || map.part(n) == Part.INDEX) {
        continue;
      }
      String name = named(n);
      boolean opens = text.opensPage(n);
      if (name == null && signedOff && opens) {
        name = lost(unnamed++);
      }
      if (name != null && (names.isEmpty() || !names.get(names.size() - 1).equals(name))) {
        starts.add(n);
        names.add(name);
      }
      signedOff = margins && (SIGNED_OFF.matches(text.key(n)) || signedOff && !opens);
    }
    for (int a = 0; a < starts.size(); a++) {
      int last = a + 1 < starts.size() ? starts.get(a + 1) - 1 : text.count();
      for (int n = starts.get(a); n <= last; n++) {
        map.become(Part.ANNEX, names.get(a), n);
      }
    }
  }

  private String named(int line) {
    String name = AnnexMarks.nameAt(text, line);
    if (name == null) {
      return null;
    }
    boolean apart = text.opensPage(line) || afterRule(line);
    boolean titled = text.key(line).length() > name.replace(" ", "").length();
    return apart || !margins && (titled || line - text.printedAbove(line) > 2) ? name : null;
  }

  private boolean afterRule(int line) {
    int above = text.printedAbove(line);
    return above > 0 && Furniture.isRule(text.key(above));
  }

  /** The name that a nameless annex must have by the order in which the text refers to them. */
  private String lost(int count) {
    Set<String> names = new LinkedHashSet<>();
    for (int n = 1; n <= text.count(); n++) {
      Matcher reference = REFERENCE.matcher(text.words(n));
      while (reference.find()) {
        names.add(reference.group(1) == null ? reference.group(2) : "附件" + reference.group(1));
      }
    }
    List<String> sorted = new ArrayList<>(names);
    sorted.sort(java.util.Comparator.comparing(String::length).thenComparing(name -> name));
    String language =
        text.document().language() == org.figurebook.document.Language.ENGLISH ? "Annex" : "附件";
    return count < sorted.size() ? sorted.get(count) : language;
  }
}
