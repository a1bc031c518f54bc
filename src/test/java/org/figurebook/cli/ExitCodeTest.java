package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Every exit code has a name, stands in the help of each command that gives it, and is given. */
class ExitCodeTest {
  private static final Pattern DETAILS = Pattern.compile("details: (.*figurebook-defect-.*\\.txt)");

  @TempDir Path folder;

  static List<String> commands() {
    List<String> names = new ArrayList<>();
    add(Main.commandLine(), names);
    return names;
  }

  private static void add(CommandLine command, List<String> names) {
    names.add(command.getCommandSpec().qualifiedName().replaceFirst("^figurebook ?", ""));
    command.getSubcommands().values().forEach(sub -> add(sub, names));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandsHelpNamesItsCodesAndHasAnExample(String command) {
    String[] words = (command + " --help").strip().split(" ");

    Ears help = Ears.on(words);

    assertThat(help.code()).isEqualTo(ExitCode.DONE);
    assertThat(help.out())
        .contains("Exit codes:", "0   done", "2   wrong use", "4   defect")
        .contains("Example:", "figurebook " + command);
  }

  @ParameterizedTest
  @CsvSource({"0, done", "1, findings", "2, wrong use", "3, some inputs", "4, defect"})
  void theReadmeAndTheHelpHaveEveryCode(int code, String name) throws IOException {
    assertThat(ExitCode.name(code)).startsWith(name);
    assertThat(Ears.on("--help").out()).contains(code + "   " + name);
    assertThat(Files.readString(Path.of("README.md")))
        .containsPattern("(?m)`?" + code + "`?[ |]+" + name);
  }

  @Test
  void findingsAreOne() throws IOException {
    Path paper = Files.writeString(folder.resolve("a.txt"), "開支為5億元。\n");
    Path other = Files.writeString(folder.resolve("b.txt"), "2024年香港基金的開支為6億元。\n");
    Ears.on("extract", paper.toString(), "--out", folder.resolve("one").toString());
    Ears.on("extract", other.toString(), "--out", folder.resolve("two").toString());

    Ears compared =
        Ears.on("compare", folder.resolve("one").toString(), folder.resolve("two").toString());

    assertThat(compared.err()).isEqualTo("0 restated, 1 new, 0 gone, 0 unchanged.\n");
    assertThat(compared.code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void aDefectIsAShortMessageAndAFileOfDetails() throws IOException {
    Ears defect = Ears.on(withBroken(new IllegalStateException("lost")), "broken");

    assertThat(defect.code()).isEqualTo(ExitCode.DEFECT);
    assertThat(defect.err().lines())
        .singleElement()
        .asString()
        .startsWith("figurebook: a defect of the program")
        .doesNotContain("IllegalState");
    Matcher details = DETAILS.matcher(defect.err());
    assertThat(details.find()).isTrue();
    assertThat(Path.of(details.group(1)))
        .content()
        .contains("command: figurebook broken", "IllegalStateException: lost", "at org.figurebook");
    Files.delete(Path.of(details.group(1)));
  }

  @Test
  void theStackTraceIsForDebugAlone() {
    Ears debug = Ears.on(withBroken(new IllegalStateException("lost")), "broken", "--debug");

    assertThat(debug.err()).contains("IllegalStateException: lost", "\tat org.figurebook");
    assertThat(debug.code()).isEqualTo(ExitCode.DEFECT);
  }

  @Test
  void memoryThatIsNotEnoughIsNoDefect() {
    Ears full = Ears.on(withBroken(new OutOfMemoryError("Java heap space")), "broken");

    assertThat(full.code()).isEqualTo(ExitCode.USAGE);
    assertThat(full.err()).contains("FIGUREBOOK_MEMORY").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "report no-such.pdf --json, no-such.pdf: no such file or folder",
    "reprot --json, report / compare",
    "report --template inovation --json, there is no template of this name",
    "templates show inovation --json, there is no template of this name"
  })
  void aFailureIsAnObjectToo(String command, String message) throws IOException {
    Ears failed = Ears.on(command.split(" "));

    JsonNode said = new ObjectMapper().readTree(failed.out());
    assertThat(failed.code()).isEqualTo(ExitCode.USAGE);
    assertThat(said.get("exitCode").asInt()).isEqualTo(ExitCode.USAGE);
    assertThat(said.get("exit").asText()).isEqualTo("wrong use");
    assertThat(said.get("error").toString().replace("\\\"", "\"")).contains(message);
  }

  private static CommandLine withBroken(Throwable failure) {
    return Main.commandLine().addSubcommand(new Broken(failure));
  }

  @Command(name = "broken")
  private record Broken(Throwable failure) implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      if (failure instanceof Error error) {
        throw error;
      }
      throw (Exception) failure;
    }
  }
}
