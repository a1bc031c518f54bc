package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Rows and headings of English papers that wrap, and where their tables begin. */
class EnglishRowsTest {
  /** A limit at the end of a line is of the label that goes on below it. */
  @Test
  void limitAtEndOfLine() {
    Table table =
        Papers.only(
            "Targets 2031 2032\nboarding vessels that call within 7\nworking days (%) 100 98\n"
                + "answering calls from masters within 21\nseconds (%) 95 97\n");
    assertThat(Papers.grid(table))
        .isEqualTo(
            "Targets|2031|2032\nboarding vessels that call within 7 working days (%)|100|98\n"
                + "answering calls from masters within 21 seconds (%)|95|97\n");
  }

  /** The letter of an item alone on its line goes with the name below it, not the value above. */
  @Test
  void letterAlone() {
    Table table =
        Papers.only(
            "Item 2031 2032\n(a) Buoys 112 115\n(b) Moorings 123 156\n(c)\nPilot\nladders 171 135\n"
                + "(d) Lamps 12 14\nTotal 418 420\n");
    assertThat(table.rows().get(2)).containsExactly("(c) Pilot ladders", "171", "135");
  }

  /** Letters over columns are none of rows. */
  @Test
  void lettersOfColumns() {
    Table table =
        Papers.only(
            "Port Berths\n(a)\nCranes\n(b)\nNorth 12 15\nSouth 23 56\nWest 71 35\nTotal 106 106\n");
    assertThat(table.columns()).containsExactly("Port", "Berths (a)", "Cranes (b)");
  }

  /** The same unit stands below each heading, that of the total too; the last row is one. */
  @Test
  void unitBelowTotal() {
    Table table =
        Papers.only(
            "2031-32\n$’000\n2032-33\n$’000\nTotal\n$’000\nBuoys 13 095 8 586 21 681\n"
                + "Moorings 21 190 5 832 27 022\nLamps – 12 304 12 304\n"
                + " Total 34 285 26 722 61 007\n");
    assertThat(table.columns())
        .containsExactly("", "2031-32 $’000", "2032-33 $’000", "Total $’000");
    assertThat(table.rows().get(3)).containsExactly("Total", "34,285", "26,722", "61,007");
  }

  /** The end of a sentence on a new page is no heading. */
  @Test
  void restOfSentence() {
    Table table =
        Papers.only(
            "man-months of effort.\n\nRank Posts Vacancies\nPilot 12 15\nDiver 23 56\nTotal 35 71\n");
    assertThat(table.columns()).containsExactly("Rank", "Posts", "Vacancies");
  }

  /** A title apart from the rows above, over a line of headings without gaps. */
  @Test
  void titleOverHeadings() {
    String first = "Port\nInward Outward Total\nNorth 12.4 15.1 27.5\nSouth 23.2 56.3 79.5\n";
    String second =
        "\nPosts and vacancies of pilots by grade as at 31 December 2032\n"
            + "Grade Posts Filled Vacancies Vacancy rate\nPilot Officer 98 95 3 3.1%\n"
            + "Harbour Diver 71 62 9 12.7%\nLamp Keeper 42 31 11 26.2%\n";
    List<Table> tables = Papers.tables(first + second);
    assertThat(tables).hasSize(2);
    assertThat(tables.get(1).columns())
        .containsExactly("Grade", "Posts", "Filled", "Vacancies", "Vacancy rate");
  }

  /** A small number apart below the last whole row is that of the page. */
  @Test
  void pageNumber() {
    Table table =
        Papers.only(
            "Grade Posts Filled Vacant\nPilot 98 95 3\nDiver 71 62 9\nTotal 169 157 12\n\n613\n");
    assertThat(Papers.grid(table))
        .isEqualTo("Grade|Posts|Filled|Vacant\nPilot|98|95|3\nDiver|71|62|9\nTotal|169|157|12\n");
  }

  /** A unit in brackets alone on its line ends the boxhead. */
  @Test
  void unitOfHeading() {
    Table table =
        Papers.only(
            "Rank Posts\nStaff cost\n($’000)\nPilot Officer 12 2 103\nHarbour Diver 60 8 520\n"
                + "Superintendent of Harbour\nLamps 48 7 200\nTotal 120 17 823\n");
    assertThat(table.columns()).containsExactly("Rank", "Posts", "Staff cost ($’000)");
    assertThat(table.rows().get(0)).containsExactly("Pilot Officer", "12", "2,103");
  }

  /** The last class wraps and begins a line: it stands beside the others all the same. */
  @Test
  void lastClass() {
    Table table =
        Papers.only(
            "Injury\nAge group\nTotal\n0-19 20-39 40-59\n60 or\nabove\nSprains 4 2 - 2 8\n"
                + "Burns 37 65 222 53 377\nFalls 28 19 17 31 95\nCuts 1 - - 1 2\n");
    assertThat(table.columns())
        .containsExactly(
            "Injury",
            "Age group / 0-19",
            "Age group / 20-39",
            "Age group / 40-59",
            "Age group / 60 or above",
            "Total");
  }

  /** A quarter is one heading with its year, a cell a line. */
  @Test
  void quarters() {
    Table table =
        Papers.only(
            "Table 9.1 Vessels by place of registry\nPlace of\nregistry\n2031 Q3\n2031 Q4\n"
                + "2032 Q1\nNorth Island\n68\n76\n82\nSouth Island\n71\n79\n74\nEast Bay\n13\n17\n18\n"
                + "All places\n152\n172\n174\n");
    assertThat(table.columns())
        .containsExactly("Place of registry", "2031 Q3", "2031 Q4", "2032 Q1");
    assertThat(table.rows()).hasSize(4);
  }

  /** A unit with a bracket of its own is a heading, though another heading is the same unit. */
  @Test
  void unitWithBracket() {
    Table table =
        Papers.only(
            "Year\n$ million\n(in fixed\nprices)\nPrice factor\n$ million\n(MOD)\n"
                + "2031–2032 15.3 1.02575 15.7\n2032–2033 95.4 1.04626 99.8\n"
                + "2033–2034 184.3 1.06719 196.7\n");
    assertThat(table.columns())
        .containsExactly("Year", "$ million (in fixed prices)", "Price factor", "$ million (MOD)");
  }
}
