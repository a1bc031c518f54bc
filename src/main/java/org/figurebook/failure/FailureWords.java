package org.figurebook.failure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.figurebook.document.Language;

/** What failures say in a language, all in one shape: where: what (why); what to do. */
public final class FailureWords {
  /** In English, as logs have it. */
  public static final FailureWords ENGLISH = new FailureWords(Language.ENGLISH);

  private static final String NAME = "wording/failures";

  private final Catalogue words;

  private FailureWords(Language language) {
    this.words = Catalogue.of(NAME, language);
  }

  /** The words of a language. */
  public static FailureWords of(Language language) {
    return language == Language.ENGLISH ? ENGLISH : new FailureWords(language);
  }

  /** What is wrong. */
  public String what(Failure failure) {
    return words.text(failure.code().key(), failure.named());
  }

  /** Why; empty when it is not known. */
  public String why(Failure failure) {
    Why why = failure.why();
    return why.kind() == Why.Kind.SAID
        ? why.said()
        : words.text("why." + Catalogue.key(why.kind()), Map.of());
  }

  /** What a person can do. */
  public String remedy(Failure failure) {
    return words.text(failure.code().key() + ".remedy", failure.named());
  }

  /** All of it in one line. */
  public String text(Failure failure) {
    String text = text(failure.where(), what(failure), why(failure), remedy(failure));
    return failure.nearest().isEmpty()
        ? text
        : text + words.text("shape.nearest", Map.of("nearest", failure.nearest()));
  }

  /** Anything that is wrong in the shape of failures; what is not known may be empty. */
  public String text(String where, String what, String why, String remedy) {
    return part("where", where) + what + part("why", why) + part("remedy", remedy);
  }

  private String part(String name, String text) {
    return text.isEmpty() ? "" : words.text("shape." + name, Map.of(name, text));
  }

  /** All of several, a line each. */
  public String text(List<Failure> failures) {
    return failures.stream().map(this::text).collect(Collectors.joining("\n"));
  }
}
