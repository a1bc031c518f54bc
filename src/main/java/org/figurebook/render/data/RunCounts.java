package org.figurebook.render.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Document;
import org.figurebook.document.Finding;
import org.figurebook.document.ReadStatus;
import org.figurebook.evidence.Check;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.harvest.Harvest;

/** What a run went through: counted document by document, and what was found wrong with them. */
public final class RunCounts {
  /** A document that was read, as {@code run.json} names it. */
  record Input(String file, String sha256, ReadStatus status) {}

  private final List<Input> inputs = new ArrayList<>();
  private final List<Finding> warnings = new ArrayList<>();
  private final Map<CheckStatus, Long> checks = new EnumMap<>(CheckStatus.class);
  private long replies;
  private long tables;
  private long figures;
  private long gaps;
  private long numerals;
  private long unexplained;

  /** Counts documents and checks. */
  public static RunCounts of(List<Harvest> harvests, List<Check> checks) {
    RunCounts counts = new RunCounts();
    harvests.forEach(counts::add);
    checks.forEach(counts::add);
    return counts;
  }

  /** Counts what was taken from the next document. */
  public void add(Harvest harvest) {
    Document document = harvest.document();
    inputs.add(new Input(document.name(), document.sha256(), document.status()));
    warnings.addAll(document.findings());
    warnings.addAll(harvest.outline().findings());
    replies += harvest.outline().replies().size();
    tables += harvest.tables().size();
    figures += harvest.figures().size();
    gaps += harvest.gaps().size();
    numerals += harvest.ledger().size();
    unexplained +=
        harvest.ledger().stream().filter(entry -> entry.kind().equals("unexplained")).count();
  }

  /** Counts a check. */
  public void add(Check check) {
    checks.merge(check.status(), 1L, Long::sum);
  }

  List<Input> inputs() {
    return Collections.unmodifiableList(inputs);
  }

  List<Finding> warnings() {
    return Collections.unmodifiableList(warnings);
  }

  /** Number of documents. */
  public long documents() {
    return inputs.size();
  }

  /** Number of replies. */
  public long replies() {
    return replies;
  }

  /** Number of tables. */
  public long tables() {
    return tables;
  }

  /** Number of figures. */
  public long figures() {
    return figures;
  }

  long gaps() {
    return gaps;
  }

  long numerals() {
    return numerals;
  }

  long unexplained() {
    return unexplained;
  }

  long checks(CheckStatus status) {
    return checks.getOrDefault(status, 0L);
  }
}
