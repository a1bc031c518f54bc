package org.figurebook.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.figurebook.template.LocalText;
import org.figurebook.template.Vocabulary;

/** Finds out which body a text names, through vocabularies. */
final class Subjects {
  /** Row numbers, codes and footnote marks around a name. */
  private static final Pattern BEFORE =
      Pattern.compile("^(?:\\(?[0-9a-zA-Z]{1,3}[.)、][及至和]?\\s*|[-–—•·˙*]\\s*){1,3}");

  private static final Pattern AFTER =
      Pattern.compile("(?:\\s*[(（]註?\\s?[0-9*#^@]{1,2}[)）]|[*#^@]{1,3})$");
  private static final int LONGEST_NAME = 40;

  /**
   * A known name at the end of a label is that body only when it is too long to be there by chance.
   */
  private static final int SURE_LENGTH = 5;

  private final MatchText form;
  private final Map<String, Subject> byName = new HashMap<>();
  private final List<Name> names = new ArrayList<>();
  private final List<Ending> endings = new ArrayList<>();
  private final List<String> totals = new ArrayList<>();
  private final Pattern codes;
  private final Map<String, Optional<Subject>> namedBy = new HashMap<>();

  Subjects(List<Vocabulary> vocabularies, MatchText form) {
    this.form = form;
    for (Vocabulary vocabulary : vocabularies) {
      vocabulary.totals().forEach(word -> totals.add(form.of(word)));
      vocabulary.kinds().forEach((kind, about) -> endings.add(ending(kind, about)));
    }
    // a subject's own name is never another's alias
    vocabularies.forEach(v -> v.entries().forEach(entry -> add(v, entry, entry.ownNames())));
    vocabularies.forEach(v -> v.entries().forEach(entry -> add(v, entry, entry.aliases())));
    codes = codes(vocabularies);
    // the longest name first, so that a name inside another one is not taken for it
    names.sort(
        Comparator.comparingInt((Name name) -> -name.text.length()).thenComparing(Name::text));
  }

  /** A code before a name: {@code 分目101} or {@code Programme (2)}. */
  private Pattern codes(List<Vocabulary> vocabularies) {
    String words =
        vocabularies.stream()
            .flatMap(vocabulary -> vocabulary.codes().stream())
            .map(form::of)
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        words.isEmpty() ? "(?!)" : "^(?:" + words + ")\\s?\\(?[0-9]{1,4}\\)?[:、.]?\\s?");
  }

  private void add(Vocabulary vocabulary, Vocabulary.Entry entry, List<String> called) {
    Vocabulary.Entry now = vocabulary.latest(entry);
    Subject subject = new Subject(vocabulary.id() + ":" + now.id(), now.name(), now.kind());
    for (String name : called) {
      String text = form.of(name);
      if (!text.isEmpty() && byName.putIfAbsent(text, subject) == null) {
        names.add(new Name(text, subject));
      }
    }
  }

  private Ending ending(String kind, Vocabulary.Kind about) {
    return new Ending(
        kind,
        about.endings().stream().map(form::of).toList(),
        about.never().stream().map(form::of).toList(),
        about.without().stream().map(form::of).toList());
  }

  /** Whether a label is that of a total. */
  boolean isTotal(String label) {
    String text = stripped(form.of(last(label)));
    return totals.contains(text);
  }

  /** The subject of a text that is a name as a whole: from a vocabulary, or under its own name. */
  Subject named(String text) {
    return exact(text).orElseGet(() -> byItself(text, ""));
  }

  /** The subject of a text that is a known name, or has the ending of a kind, as a whole. */
  Optional<Subject> exact(String text) {
    return namedBy.computeIfAbsent(text, this::lookUp);
  }

  private Optional<Subject> lookUp(String text) {
    String name = stripped(form.of(last(text)));
    Subject known = byName.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    // a name with its short name or a remark in brackets
    int bracket = name.indexOf('(');
    if (bracket > 0 && byName.containsKey(name.substring(0, bracket))) {
      return Optional.of(byName.get(name.substring(0, bracket)));
    }
    Optional<Subject> last = atEnd(name);
    if (last.isPresent()) {
      return last;
    }
    String kind = kindByEnding(name);
    return kind.isEmpty() ? Optional.empty() : Optional.of(byItself(text, kind));
  }

  /** A group's heading and the name of its first row may run together. */
  private Optional<Subject> atEnd(String text) {
    for (Name name : names) {
      if (name.text.length() >= SURE_LENGTH && text.endsWith(name.text)) {
        boolean parted =
            !Character.isLetterOrDigit(text.charAt(text.length() - name.text.length() - 1));
        return parted ? Optional.of(name.subject) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The first body of the first of some kinds that a text names somewhere. */
  Optional<Subject> within(String text, List<String> kinds) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (String kind : kinds) {
      Optional<Subject> named = all(text, kind).stream().findFirst();
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** The bodies of a kind that a text names, in its order; a name inside another is not counted. */
  List<Subject> all(String text, String kind) {
    StringBuilder rest = new StringBuilder(form.of(text));
    Map<Integer, Subject> places = new TreeMap<>();
    for (Name name : names) {
      if (name.subject.kind().equals(kind)) {
        int at = occurrence(rest.toString(), name.text);
        while (at >= 0) {
          places.put(at, name.subject);
          blank(rest, at, name.text.length());
          at = occurrence(rest.toString(), name.text);
        }
      }
    }
    List<Subject> found = new ArrayList<>(places.values());
    found.addAll(quoted(text, kind));
    return found.stream().distinct().toList();
  }

  private static void blank(StringBuilder text, int from, int length) {
    for (int i = from; i < from + length; i++) {
      text.setCharAt(i, '\u0001');
    }
  }

  /** Names in Chinese quotation marks that end as names of a kind do. */
  private List<Subject> quoted(String text, String kind) {
    List<Subject> found = new ArrayList<>();
    for (String name : quoted(text)) {
      exact(name).filter(subject -> subject.kind().equals(kind)).ifPresent(found::add);
    }
    return found;
  }

  /** What a text has in Chinese quotation marks. */
  static List<String> quoted(String text) {
    List<String> names = new ArrayList<>();
    for (int open = text.indexOf('「'); open >= 0; open = text.indexOf('「', open + 1)) {
      int close = text.indexOf('」', open);
      if (close > open) {
        names.add(text.substring(open + 1, close));
      }
    }
    return names;
  }

  private Subject byItself(String text, String kind) {
    String printed = shortened(stripped(last(text)).strip());
    return new Subject("~" + stripped(form.of(last(text))), LocalText.same(printed), kind);
  }

  /** A caption that stands for a subject is cut to a length that a row label can have. */
  private static String shortened(String text) {
    return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
  }

  private String kindByEnding(String name) {
    if (name.length() < 4 || name.length() > LONGEST_NAME || name.contains("。")) {
      return "";
    }
    for (Ending ending : endings) {
      if (!ending.never.contains(name)
          && ending.endings.stream().anyMatch(name::endsWith)
          && ending.without.stream().noneMatch(name::contains)) {
        return ending.kind;
      }
    }
    return "";
  }

  /** Where a name occurs; a Latin one as whole words only. */
  private static int occurrence(String text, String name) {
    int at = text.indexOf(name);
    while (at >= 0) {
      boolean startsWord = at == 0 || !bothLatin(text.charAt(at - 1), name.charAt(0));
      int end = at + name.length();
      boolean endsWord =
          end == text.length() || !bothLatin(name.charAt(name.length() - 1), text.charAt(end));
      if (startsWord && endsWord) {
        return at;
      }
      at = text.indexOf(name, at + 1);
    }
    return -1;
  }

  private static boolean bothLatin(char a, char b) {
    return a < 0x250 && b < 0x250 && Character.isLetterOrDigit(a) && Character.isLetterOrDigit(b);
  }

  /** The innermost part of a label whose parts are joined. */
  private static String last(String label) {
    int slash = label.lastIndexOf(" / ");
    return slash < 0 ? label : label.substring(slash + 3);
  }

  private String stripped(String text) {
    String result = codes.matcher(text.strip()).replaceFirst("");
    result = BEFORE.matcher(result).replaceFirst("");
    result = AFTER.matcher(result).replaceFirst("");
    return result.isEmpty() ? text.strip() : result;
  }

  private record Name(String text, Subject subject) {}

  private record Ending(
      String kind, List<String> endings, List<String> never, List<String> without) {}
}
