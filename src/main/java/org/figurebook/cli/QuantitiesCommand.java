package org.figurebook.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.failure.FailureCode;
import org.figurebook.figure.Quantity;
import org.figurebook.notation.Language;
import org.figurebook.notation.PaperYears;
import org.figurebook.notation.QuantityReader;
import org.figurebook.notation.Reading;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code figurebook quantities}: what the numbers of each line mean. */
@Command(
    name = "quantities",
    description = "Reads lines of text and writes what it understood, one JSON object a line.",
    footer = {"", "Example:", "  echo 約4億2,500萬元 | figurebook quantities%n"})
final class QuantitiesCommand extends BaseCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "A UTF-8 text file; - for standard input (default).")
  private String file;

  @Option(
      names = "--currency",
      paramLabel = "CODE",
      defaultValue = "HKD",
      description = "Currency that 元 and $ mean (default: ${DEFAULT-VALUE}).")
  private String currency;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = "auto",
      description =
          "Language in which numbers are written out in words: zh, en, or auto for both"
              + " (default: ${DEFAULT-VALUE}).")
  private String language;

  @Option(
      names = "--year",
      paramLabel = "YYYY",
      defaultValue = "0",
      description = "Year in which the text speaks, for 今年 and 去年.")
  private int year;

  /** Each line is answered as it comes, so that the command can stand in a pipe. */
  @Override
  Answer answer() throws InvalidUse, IOException {
    QuantityReader reader =
        new QuantityReader(currency, new PaperYears(year, 0, 0), language(language));
    List<Understood> all = new ArrayList<>();
    try (BufferedReader lines = open()) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Understood understood = understood(reader, line, ++number);
        if (isJson()) {
          all.add(understood);
        } else {
          System.out.println(JsonAnswer.line(understood));
        }
      }
    }
    return Answer.done(List.of(), List.of(), new Lines(all));
  }

  private static Language language(String word) throws InvalidUse {
    for (Language language : Language.values()) {
      if (language.name().equalsIgnoreCase(word)) {
        return language;
      }
    }
    throw new InvalidUse(FailureCode.NOT_KNOWN.at("--language", word, "zh, en, auto"));
  }

  private BufferedReader open() throws InvalidUse, IOException {
    if (file.equals("-")) {
      return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }
    Path path = Inputs.path(file);
    if (!Files.isRegularFile(path)) {
      throw new InvalidUse(FailureCode.FILE_MISSING.at(file));
    }
    return new BufferedReader(
        new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8));
  }

  private static Understood understood(QuantityReader reader, String line, int number) {
    return new Understood(
        number, reader.read(line).quantities().stream().map(QuantitiesCommand::found).toList());
  }

  private static Found found(Reading reading) {
    Quantity q = reading.quantity();
    return new Found(
        q.printed(),
        plain(q.value()),
        plain(q.low()),
        plain(q.high()),
        q.unit(),
        q.counter(),
        q.bound().word(),
        reading.period().text(),
        reading.basis().word(),
        reading.start(),
        reading.end());
  }

  /** A number as JSON writes it without an exponent, so that every reader takes it whole. */
  private static BigDecimal plain(BigDecimal value) {
    if (value == null) {
      return null;
    }
    BigDecimal shortest = value.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  private record Lines(List<Understood> lines) {}

  /** What the numbers of a line mean. */
  private record Understood(int line, List<Found> quantities) {}

  /** A quantity of a line, with where it starts and ends in it. */
  private record Found(
      String printed,
      BigDecimal value,
      BigDecimal low,
      BigDecimal high,
      String unit,
      String counter,
      String bound,
      String period,
      String basis,
      int start,
      int end) {}
}
