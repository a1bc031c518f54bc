package org.figurebook.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.figurebook.document.Finding;
import org.figurebook.document.Place;
import org.figurebook.template.Vocabulary;
import org.figurebook.template.Vocabulary.Entry;

/**
 * What is wrong with the names of vocabularies. None of it stops a report: each subject of a circle
 * stands for itself, and a name that two subjects have is the first one's.
 */
final class Circles {
  private Circles() {}

  static List<Finding> of(List<Vocabulary> vocabularies) {
    List<Finding> findings = new ArrayList<>();
    for (Vocabulary vocabulary : vocabularies) {
      names(vocabulary, findings);
      successions(vocabulary, findings);
    }
    return findings;
  }

  /** A is also called B, and B is also called A. */
  private static void names(Vocabulary vocabulary, List<Finding> findings) {
    MatchText form = new MatchText(List.of(vocabulary));
    Map<String, Entry> owners = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (Entry entry : vocabulary.entries()) {
      entry.ownNames().forEach(name -> owners.putIfAbsent(form.of(name), entry));
    }
    for (Entry entry : vocabulary.entries()) {
      List<String> names = new ArrayList<>(entry.ownNames());
      names.addAll(entry.aliases());
      for (String name : names) {
        Entry owner = owners.putIfAbsent(form.of(name), entry);
        boolean another = owner != null && !owner.id().equals(entry.id());
        if (another && told.add(entry.id() + " " + owner.id())) {
          boolean circle = called(owner, entry) && called(entry, owner);
          if (!circle || told.add(owner.id() + " " + entry.id())) {
            findings.add(
                circle ? circle(vocabulary, entry, owner) : twice(vocabulary, entry, owner, name));
          }
        }
      }
    }
  }

  private static boolean called(Entry entry, Entry other) {
    return other.ownNames().stream().anyMatch(entry.aliases()::contains);
  }

  private static Finding circle(Vocabulary vocabulary, Entry entry, Entry owner) {
    return Finding.warning(
            "vocabulary-circle",
            "in the vocabulary \"%s\", \"%s\" and \"%s\" are each called by the other's name, a circle; each stands for itself"
                .formatted(vocabulary.id(), entry.id(), owner.id()),
            Place.ofDocument(""))
        .about(vocabulary.id(), entry.id() + ", " + owner.id());
  }

  private static Finding twice(Vocabulary vocabulary, Entry entry, Entry owner, String name) {
    return Finding.warning(
            "vocabulary-name-twice",
            "in the vocabulary \"%s\", \"%s\" and \"%s\" both have the name \"%s\"; figures under it are about \"%s\""
                .formatted(vocabulary.id(), entry.id(), owner.id(), name, owner.id()),
            Place.ofDocument(""))
        .about(vocabulary.id(), entry.id(), owner.id(), name);
  }

  /** A was B, and B was A. */
  private static void successions(Vocabulary vocabulary, List<Finding> findings) {
    Map<String, String> before = new HashMap<>();
    vocabulary.entries().forEach(entry -> before.put(entry.id(), entry.was()));
    Set<String> told = new HashSet<>();
    for (Entry entry : vocabulary.entries()) {
      List<String> circle = circle(entry.id(), before);
      if (!circle.isEmpty() && told.add(entry.id())) {
        told.addAll(circle);
        findings.add(
            Finding.warning(
                    "vocabulary-circle",
                    "in the vocabulary \"%s\", %s succeed each other in a circle; each stands for itself"
                        .formatted(vocabulary.id(), String.join(", ", circle)),
                    Place.ofDocument(""))
                .about(vocabulary.id(), String.join(", ", circle)));
      }
    }
  }

  /** The subjects from one back to itself; empty when it leads elsewhere. */
  private static List<String> circle(String id, Map<String, String> before) {
    List<String> circle = new ArrayList<>();
    String at = id;
    while (at != null && !at.isEmpty() && circle.size() <= before.size()) {
      circle.add(at);
      at = before.get(at);
      if (id.equals(at)) {
        return circle;
      }
    }
    return List.of();
  }
}
