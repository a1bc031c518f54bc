package org.figurebook.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Place;
import org.figurebook.evidence.Check;
import org.figurebook.figure.Figure;
import org.figurebook.figure.Quantity;
import org.figurebook.harvest.Gap;
import org.figurebook.library.Statistic;
import org.figurebook.library.StoredCheck;
import org.figurebook.library.StoredFigure;
import org.figurebook.library.StoredGap;
import org.figurebook.library.StoredTable;
import org.figurebook.serve.ReportJobs.Job;
import org.figurebook.table.Table;

/** The forms of the API: the names that the data files have. */
final class ApiForms {
  private ApiForms() {}

  static Map<String, Object> figure(StoredFigure stored) {
    Figure f = stored.figure();
    Quantity q = f.quantity();
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("id", f.id());
    form.put("document", f.document());
    form.put("documentId", stored.document());
    form.put("reply", f.reply());
    form.put("question", f.question());
    form.put("section", f.section().word());
    form.put("annex", f.annex());
    form.put("table", f.inTable() ? f.cell().table() : null);
    form.put("row", f.inTable() ? f.cell().row() : null);
    form.put("column", f.inTable() ? f.cell().column() : null);
    form.put("subject", f.subject());
    form.put("measure", f.measure());
    form.put("dimensions", f.dimensions());
    form.put("statistics", stored.statistics());
    form.put("value", q.value());
    form.put("low", q.low());
    form.put("high", q.high());
    form.put("unit", q.unit());
    form.put("counter", q.counter());
    form.put("bound", q.bound().word());
    form.put("period", f.period().text());
    form.put("basis", f.basis().word());
    form.put("printed", q.printed());
    form.put("quote", f.quote());
    place(form, f.place());
    form.put("confidence", f.confidence().word());
    form.put("checks", f.checks());
    return form;
  }

  private static void place(Map<String, Object> form, Place place) {
    form.put("line", place.line());
    form.put("char", place.character());
    form.put("page", place.page());
  }

  /**
   * A table.
   *
   * @param whole whether its rows and notes are given too
   */
  static Map<String, Object> table(StoredTable stored, boolean whole) {
    Table t = stored.table();
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("id", t.id());
    form.put("document", t.document());
    form.put("documentId", stored.document());
    form.put("reply", t.reply());
    form.put("question", t.question());
    form.put("annex", t.annex());
    form.put("caption", t.caption());
    form.put("unit", t.unit());
    form.put("columns", t.columns());
    form.put("labelColumns", t.labelColumns());
    form.put("lineStart", t.lineStart());
    form.put("lineEnd", t.lineEnd());
    form.put("page", t.page());
    form.put("confidence", t.confidence().word());
    if (whole) {
      form.put("rows", t.rows());
      form.put("totalRows", t.totalRows());
      form.put("totalColumns", t.totalColumns());
      form.put("spanners", t.spanners());
      form.put("notes", t.notes());
      form.put("doubt", t.doubt());
      form.put("checks", t.checks().stream().map(Check::id).toList());
    }
    return form;
  }

  static Map<String, Object> statistic(Statistic statistic) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("id", statistic.id());
    form.put("template", statistic.template());
    form.put("name", Map.of("zh", statistic.name().zh(), "en", statistic.name().en()));
    form.put("figures", statistic.figures());
    if (!statistic.ratioOf().isEmpty()) {
      form.put("ratio", Map.of("of", statistic.ratioOf(), "to", statistic.ratioTo()));
    }
    return form;
  }

  static Map<String, Object> gap(StoredGap stored) {
    Gap gap = stored.gap();
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("document", gap.place().document());
    form.put("documentId", stored.document());
    form.put("reply", gap.reply());
    form.put("question", gap.question());
    form.put("head", gap.head());
    form.put("programme", gap.programme());
    form.put("member", gap.member());
    form.put("reason", gap.reason());
    form.put("quote", gap.quote());
    place(form, gap.place());
    return form;
  }

  static Map<String, Object> check(StoredCheck stored) {
    Check check = stored.check();
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("id", check.id());
    form.put("kind", check.kind());
    form.put("object", check.object());
    form.put("table", stored.table());
    form.put("document", check.place().document());
    form.put("documentId", stored.document());
    form.put("status", check.status().word());
    form.put("expected", check.expected());
    form.put("found", check.found());
    form.put("detail", check.detail());
    place(form, check.place());
    return form;
  }

  static Map<String, Object> report(Downloads.Report report) {
    String folder = report.name().isEmpty() ? "/files/" : "/files/" + report.name() + "/";
    List<String> files = report.files().stream().map(file -> folder + file).toList();
    return Map.of("name", report.name(), "date", report.date(), "files", files);
  }

  static Map<String, Object> job(Job job) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("id", job.id());
    form.put("template", job.template());
    form.put("language", job.language().tag());
    form.put("state", job.state().name().toLowerCase(java.util.Locale.ROOT));
    form.put("stage", job.stage());
    form.put("folder", job.folder());
    form.put("said", job.said());
    return form;
  }
}
