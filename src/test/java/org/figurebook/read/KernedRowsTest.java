package org.figurebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows whose digits were set one by one, told from rows of small numbers. */
class KernedRowsTest {
  private static boolean[] judged(boolean kerned, String... lines) {
    boolean[] before = new boolean[lines.length];
    java.util.Arrays.fill(before, kerned);
    return new KernedRows(List.of(lines)).judged(before);
  }

  /** A point apart from its digits in several rows: each row ends in one number. */
  @Test
  void pointsApart() {
    assertThat(judged(false, "建造碼頭  3 8 6. 2  ", "", "裝設燈號  1 7 2 .6 ", "", "雜項  7 . 8 "))
        .containsExactly(true, false, true, false, true);
    assertThat(judged(false, "Lamps  3 8 6. 2  ", "Text alone", "Buoys  172.6 "))
        .as("one row alone says nothing")
        .containsOnly(false);
    assertThat(judged(false, "甲  12.5 8.4 ", "乙  11.5 7.4 ", "丙  10.5 6.4 "))
        .as("several numbers")
        .containsOnly(false);
  }

  /** As many small numbers as beside them, one of two digits: none is part of another. */
  @Test
  void smallNumbers() {
    assertThat(judged(true, "甲  3 2 4 7 3 19 ", "乙  0 1 2 3 1 7 ", "丙  1 0 1 2 0 4 "))
        .containsOnly(false);
    assertThat(judged(true, "甲  3 2 4 7 ", "乙  1 9 0 5 "))
        .as("nothing shows that they are several")
        .containsOnly(true);
  }
}
