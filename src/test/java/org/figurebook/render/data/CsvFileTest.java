package org.figurebook.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows are written as the format writes them, though most fields pass it by. */
class CsvFileTest {
  private static final String CHARACTERS = "a1年 ,\"\n\r#!$-=+@\t\\;\u0000～ ";

  @TempDir Path folder;

  @Test
  void writesWhatTheFormatWrites() throws IOException {
    Path file = folder.resolve("rows.csv");
    StringBuilder expected = new StringBuilder("a,b,c\n");
    Random random = new Random(7);
    try (CsvFile csv = new CsvFile(file, List.of("a", "b", "c"))) {
      for (int i = 0; i < 5000; i++) {
        Object[] row = {field(random), field(random), field(random)};
        csv.row(row);
        expected.append(CsvFile.FORMAT.format(row)).append('\n');
      }
    }
    assertThat(Files.readString(file)).isEqualTo(expected.toString());
  }

  private static Object field(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> null;
      case 1 -> random.nextInt(2000) - 1000;
      case 2 -> random.nextBoolean();
      default -> text(random);
    };
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(5); n > 0; n--) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }
}
