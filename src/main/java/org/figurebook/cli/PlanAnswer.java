package org.figurebook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.pipeline.Plan;

/** What a run would do, for {@code --dry-run}. */
final class PlanAnswer {
  private PlanAnswer() {}

  static Answer of(Plan plan) {
    List<String> lines = new ArrayList<>();
    for (Plan.Paper paper : plan.papers()) {
      lines.add(
          Words.row(
              paper.known() ? "known" : "read",
              paper.file().toString(),
              paper.bytes() == 0 ? "" : paper.bytes() + " bytes"));
    }
    plan.outputs().forEach(output -> lines.add(Words.row("write", output.toString())));
    long known = plan.papers().stream().filter(Plan.Paper::known).count();
    Line words = Notice.PLAN.of(plan.papers().size() - known, known, plan.outputs().size());
    return Answer.done(lines, List.of(words), new Planned(plan));
  }

  private record Planned(List<Paper> papers, List<String> outputs) {
    Planned(Plan plan) {
      this(
          plan.papers().stream().map(Paper::new).toList(),
          plan.outputs().stream().map(Path::toString).toList());
    }
  }

  private record Paper(String file, long bytes, boolean known) {
    Paper(Plan.Paper paper) {
      this(paper.file().toString(), paper.bytes(), paper.known());
    }
  }
}
