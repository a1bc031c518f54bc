package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Manual pages and completion say what the commands do. */
class ManPagesTest {
  @TempDir Path folder;

  @Test
  void everyCommandHasAPageWithItsOptions() {
    Map<String, String> pages = ManPages.pages();

    assertThat(pages).containsKeys("figurebook", "figurebook-report", "figurebook-templates-new");
    assertThat(pages.get("figurebook-report"))
        .startsWith(".TH \"FIGUREBOOK-REPORT\" 1")
        .contains(".SH NAME\nfigurebook\\-report \\- Reads papers")
        .contains("\\fB\\-t, \\-\\-template NAME\\fR\nName or path of the report template")
        .contains(".SH \"EXIT STATUS\"", "\\fB3\\fR\nsome inputs failed");
    assertThat(pages.values()).allSatisfy(page -> assertThat(page).doesNotContain("${", "%n"));
  }

  @Test
  void noLineOfTextIsTakenForARequest() {
    for (String page : ManPages.pages().values()) {
      assertThat(page.lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
          .allMatch(line -> line.matches("\\.(TH|SH|TP|nf|fi)( .*)?"));
    }
  }

  @ParameterizedTest
  @EnumSource(CompletionCommand.Shell.class)
  void completionKnowsTheCommands(CompletionCommand.Shell shell) {
    Ears script = Ears.on("completion", shell.name().toLowerCase(java.util.Locale.ROOT));

    assertThat(script.code()).isEqualTo(ExitCode.DONE);
    assertThat(script.out()).contains("report", "templates", "--template", "complete -F");
  }

  @Test
  void theBashScriptIsBash() throws Exception {
    Path script = Files.writeString(folder.resolve("c"), Ears.on("completion").out());
    Process bash;
    try {
      bash = new ProcessBuilder("bash", "-n", script.toString()).start();
    } catch (java.io.IOException e) {
      org.junit.jupiter.api.Assumptions.abort("there is no bash here");
      return;
    }
    assertThat(bash.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(bash.exitValue()).isZero();
  }
}
