package org.figurebook.send;

import java.util.List;
import java.util.Locale;
import org.figurebook.document.Language;

/**
 * Somebody who gets reports.
 *
 * @param name for the greeting; may be empty
 * @param address mail address, its domain in ASCII
 * @param language language of the message; null for that of the report
 * @param templates templates whose reports are wanted; empty for all
 */
public record Person(String name, String address, Language language, List<String> templates) {
  public Person {
    templates = List.copyOf(templates);
  }

  /** Whether the reports of a template are wanted. */
  public boolean wants(String template) {
    return templates.isEmpty() || templates.contains(template);
  }

  /** What tells this person from all others: servers take no notice of the case of an address. */
  String key() {
    return address.toLowerCase(Locale.ROOT);
  }
}
