package org.figurebook.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.figurebook.analysis.Analysis;
import org.figurebook.document.Language;
import org.figurebook.library.Library;
import org.figurebook.library.Statistic;
import org.figurebook.report.Disagreement;
import org.figurebook.report.Report;
import org.figurebook.report.ReportBuilder;
import org.figurebook.template.Indicator;
import org.figurebook.template.LocalText;
import org.figurebook.template.SectionSpec;
import org.figurebook.template.TableSpec;
import org.figurebook.template.Template;
import org.figurebook.template.TemplateException;
import org.figurebook.template.TemplateLibrary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The reports on single statistics, joined from what the library has of them; kept until the
 * library changes.
 */
final class Statistics implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Statistics.class);

  /** A statistic of a large library may take longer to join than a visitor waits. */
  private static final int SECONDS = 60;

  private final Readers readers;
  private final Joining joining = new Joining();
  private final Map<List<Object>, Report> kept = new HashMap<>();
  private final Map<List<Object>, Object> turns = new HashMap<>();
  private long revision = -1;
  private volatile boolean closed;

  Statistics(Readers readers) {
    this.readers = readers;
  }

  /** One of the reports that visitors may ask for. */
  record Wanted(Statistic statistic, Language language) {}

  /** What visitors may ask for, that which takes longest to make first. */
  List<Wanted> wanted() throws IOException, Refusal {
    List<Wanted> wanted = new ArrayList<>();
    readers.overview().statistics().stream()
        .filter(each -> each.figures() > 0 || !each.ratioOf().isEmpty())
        .sorted(Comparator.comparing(Statistic::figures).reversed())
        .forEach(
            each -> {
              for (Language language : Language.values()) {
                wanted.add(new Wanted(each, language));
              }
            });
    return wanted;
  }

  /** Makes reports while others are asked for. */
  void makeMeanwhile(List<Wanted> wanted) {
    Thread thread = new Thread(() -> make(wanted), "statistics");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  private void make(List<Wanted> wanted) {
    try {
      for (Wanted each : wanted) {
        if (!closed) {
          report(each.statistic(), each.language());
        }
      }
    } catch (IOException | Refusal | RuntimeException e) {
      LOG.warn("statistics are made when they are asked for: {}", e.getMessage());
    }
  }

  /** The report on one statistic: its tables, charts, sentences and disagreements. */
  Report report(Statistic statistic, Language language) throws IOException, Refusal {
    return kept(
        List.of(statistic.id(), language),
        (library, now) -> {
          Template template = template(statistic.template());
          SectionSpec section = section(template, statistic);
          Set<String> needed = new TreeSet<>();
          section.tables().forEach(table -> needed.addAll(table.indicators()));
          needed.add(statistic.id());
          for (String id : List.copyOf(needed)) {
            Optional<Indicator.Ratio> ratio = template.indicator(id).map(Indicator::ratio);
            ratio.ifPresent(of -> needed.addAll(Set.of(of.of(), of.to())));
          }
          Analysis analysis = joining.of(library, now.file(), needed, template);
          return ReportBuilder.build(analysis, with(template, section), language, List.of());
        });
  }

  /** Where papers say different things about the statistics of a template. */
  List<Disagreement> disagreements(Statistic statistic, Language language)
      throws IOException, Refusal {
    return kept(
            List.of("disagreements", statistic.id(), language),
            (library, now) -> {
              Template template = template(statistic.template());
              Analysis analysis = joining.of(library, now.file(), Set.of(statistic.id()), template);
              SectionSpec none =
                  new SectionSpec(
                      statistic.id(), statistic.name(), null, List.of(), List.of(), List.of());
              return ReportBuilder.build(analysis, with(template, none), language, List.of());
            })
        .disagreements();
  }

  private interface Making {
    Report of(Library library, Overview now) throws IOException;
  }

  private Report kept(List<Object> key, Making making) throws IOException, Refusal {
    Overview now = readers.overview();
    Object turn;
    synchronized (kept) {
      if (now.revision() != revision) {
        kept.clear();
        turns.clear();
        revision = now.revision();
      }
      turn = turns.computeIfAbsent(key, same -> new Object());
    }
    // who asks for what another has made meanwhile waits for that
    synchronized (turn) {
      Report known;
      synchronized (kept) {
        known = kept.get(key);
      }
      return known != null ? known : made(key, now, making);
    }
  }

  private Report made(List<Object> key, Overview now, Making making) throws IOException, Refusal {
    Report made = readers.within(SECONDS, library -> making.of(library, now));
    synchronized (kept) {
      if (now.revision() == revision) {
        kept.put(key, made);
      }
    }
    return made;
  }

  private static SectionSpec section(Template template, Statistic statistic) {
    List<TableSpec> tables = new ArrayList<>();
    LocalText scope = LocalText.EMPTY;
    for (SectionSpec section : template.sections()) {
      for (TableSpec table : section.tables()) {
        if (table.indicators().contains(statistic.id())) {
          tables.add(table);
          scope = scope.isEmpty() ? section.scope() : scope;
        }
      }
    }
    return new SectionSpec(statistic.id(), statistic.name(), scope, tables, null, List.of());
  }

  private static Template with(Template template, SectionSpec section) {
    return new Template(
        template.id(),
        template.title(),
        template.subtitle(),
        template.scope(),
        template.contact(),
        template.vocabularies(),
        template.parameters(),
        template.indicators(),
        List.of(section));
  }

  private static Template template(String name) {
    try {
      return TemplateLibrary.load(name);
    } catch (TemplateException defect) {
      throw new IllegalStateException("every built-in template can be read", defect);
    }
  }

  @Override
  public void close() {
    closed = true;
  }
}
