package org.figurebook.recover.piece;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaisedMarksTest {
  @ParameterizedTest
  @CsvSource({
    "訪客¹, 訪客",
    "'2025-26年度註¹人數', 2025-26年度人數",
    "2025 Note ¹, 2025",
    "Trees (¹), Trees",
    "'Trees ¹,²', Trees",
    "²³, ²³"
  })
  void takesOffMarksOfNotes(String printed, String plain) {
    assertThat(RaisedMarks.off(printed)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({"'1,234¹', '1,234'", "72³, 72", "10³,", "1⁰,", "7¹²,", "m²,"})
  void takesTheMarkOfOneNoteOffAValue(String printed, String plain) {
    assertThat(RaisedMarks.offValue(printed)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "'18,450 m³', '18,450 m³'",
    "面積(km²), 面積(km²)",
    "10⁶ kWh, 10⁶ kWh",
    "Area (m²)¹, Area (m²)",
    "Area in m²³, Area in m²",
    "¹³⁴Cs, ¹³⁴Cs",
    "Ca²⁺, Ca²⁺",
    "5¹⁄₂, 5¹⁄₂",
    "10³, 10³",
    "'1,234¹²', '1,234¹²'",
    "2.5 × 10-³, 2.5 × 10-³",
    "Adjusted R², Adjusted R²"
  })
  void leavesUnitsAndPowersOfTen(String printed, String plain) {
    assertThat(RaisedMarks.off(printed)).isEqualTo(plain);
  }
}
