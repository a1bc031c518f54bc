package org.figurebook.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.figurebook.figure.Quantity;
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
    mixinStandardHelpOptions = true,
    description = "Reads lines of text and writes what it understood, one JSON object a line.",
    footer = {"", "Example:", "  echo 約4億2,500萬元 | figurebook quantities%n"})
final class QuantitiesCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

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
      names = "--year",
      paramLabel = "YYYY",
      defaultValue = "0",
      description = "Year in which the text speaks, for 今年 and 去年.")
  private int year;

  @Override
  public Integer call() throws InvalidUse, IOException {
    QuantityReader reader = new QuantityReader(currency, year);
    try (BufferedReader lines = open()) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        System.out.println(JSON.writeValueAsString(understood(reader, line, ++number)));
      }
    }
    return ExitCode.DONE;
  }

  private BufferedReader open() throws InvalidUse, IOException {
    if (file.equals("-")) {
      return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }
    Path path = Inputs.path(file);
    if (!Files.isRegularFile(path)) {
      throw new InvalidUse("no such file: " + file);
    }
    return new BufferedReader(
        new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8));
  }

  private static ObjectNode understood(QuantityReader reader, String line, int number) {
    ObjectNode object = JSON.createObjectNode();
    object.put("line", number);
    ArrayNode quantities = object.putArray("quantities");
    for (Reading reading : reader.read(line).quantities()) {
      Quantity q = reading.quantity();
      quantities
          .addObject()
          .put("printed", q.printed())
          .put("value", plain(q.value()))
          .put("low", plain(q.low()))
          .put("high", plain(q.high()))
          .put("unit", q.unit())
          .put("counter", q.counter())
          .put("bound", q.bound().word())
          .put("period", reading.period().text())
          .put("basis", reading.basis().word())
          .put("start", reading.start())
          .put("end", reading.end());
    }
    return object;
  }

  /** A number as JSON writes it without an exponent, so that every reader takes it whole. */
  private static BigDecimal plain(BigDecimal value) {
    if (value == null) {
      return null;
    }
    BigDecimal shortest = value.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}
