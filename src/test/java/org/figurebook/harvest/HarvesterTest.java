package org.figurebook.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.document.Place;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Figure;
import org.figurebook.figure.SectionName;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Outliner;
import org.figurebook.read.DocumentReader;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one small reply and its table give. */
class HarvesterTest {
  private static final String REPLY =
      """
      審核2024-25年度開支預算 答覆編號 ZZB007
      管制人員的答覆
      (問題編號：0815)
      總目： (999) 試驗署
      綱領： (1) 試驗
      管制人員： 試驗署署長(陳大文)
      局長： 試驗局局長
      問題：
      過去3年共有多少宗申請？其中有沒有超過100宗由中學提出？
      提問人： 李小明議員 (立法會內部參考編號：12)
      答覆：
      「校園農圃計劃」(「計劃」)自2019年推出以來，截至2024年2月底，已資助超過1 250個項目，涉及總資助額約3.2億元。
      試驗署(下稱「本署」)沒有備存中學提出的申請數目。
      計劃在2023-24年度收到148宗申請，最高資助額為25萬元。
      - 完 -
      """;

  @TempDir Path folder;

  @Test
  void aSentenceGivesValueUnitBoundPeriodAndSubject() {
    List<Figure> answer = inSection(harvest(List.of()), SectionName.ANSWER);

    assertThat(answer)
        .extracting(
            f -> f.quantity().value().toPlainString(),
            f -> f.quantity().unit(),
            f -> f.quantity().counter(),
            f -> f.quantity().bound().word(),
            f -> f.period().text(),
            Figure::subject)
        .containsExactly(
            tuple("1250", "count", "個", "over", "since:2019;asof:2024-02", "校園農圃計劃"),
            tuple("320000000", "HKD", "", "about", "since:2019;asof:2024-02", "校園農圃計劃"),
            tuple("148", "count", "宗", "exact", "FY2023-24", "校園農圃計劃"),
            tuple("250000", "HKD", "", "at_most", "", "校園農圃計劃"));
  }

  @Test
  void aFigureKnowsItsReplySentenceAndPlace() {
    Figure first = inSection(harvest(List.of()), SectionName.ANSWER).get(0);

    assertThat(first.question()).isEqualTo("0815");
    assertThat(first.quote()).startsWith("「校園農圃計劃」").endsWith("約3.2億元。");
    assertThat(first.place().line()).isEqualTo(12);
    assertThat(first.measure()).contains("資助").contains("項目").doesNotContain("1 250");
  }

  @Test
  void figuresOfAQuestionAreKeptApart() {
    assertThat(inSection(harvest(List.of()), SectionName.QUESTION))
        .extracting(f -> f.quantity().value().intValue())
        .containsExactly(100);
  }

  @Test
  void idsCountThroughTheReplyAndStayTheSame() {
    List<String> once = harvest(List.of()).figures().stream().map(Figure::id).toList();
    List<String> again = harvest(List.of()).figures().stream().map(Figure::id).toList();

    assertThat(once)
        .isEqualTo(again)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches(".+-f\\d\\d"));
  }

  @Test
  void whatIsNotKeptBecomesAGap() {
    assertThat(harvest(List.of()).gaps())
        .extracting(Gap::reason, Gap::question, Gap::quote)
        .containsExactly(tuple("not kept", "0815", "試驗署(下稱「本署」)沒有備存中學提出的申請數目。"));
  }

  @Test
  void everyNumeralIsInTheLedgerAndNoneIsUnexplained() {
    List<LedgerEntry> ledger = harvest(List.of()).ledger();

    assertThat(ledger).extracting(LedgerEntry::kind).doesNotContain("unexplained");
    assertThat(ledger)
        .filteredOn(e -> e.printed().equals("148"))
        .singleElement()
        .satisfies(e -> assertThat(e.figure()).isNotEmpty());
    assertThat(ledger)
        .filteredOn(e -> e.printed().equals("2024") && e.place().line() == 12)
        .singleElement()
        .satisfies(e -> assertThat(e.kind()).isEqualTo("date"));
  }

  @Test
  void aCellTakesUnitPeriodAndWordsFromItsHeadings() {
    Document document = document();
    Table table =
        table(
            document,
            "表1 「校園農圃計劃」的開支(百萬元)",
            List.of("學校類別", "2022-23年度 (實際)", "2023-24年度 (修訂預算)"),
            List.of(List.of("1. 中學", "1,234.5", "約900"), List.of("小學", "-", "不適用")));
    List<Figure> cells =
        Harvester.harvest(document, Outliner.outline(document), List.of(table)).figures().stream()
            .filter(Figure::inTable)
            .toList();

    assertThat(cells)
        .extracting(
            Figure::subject,
            f -> f.quantity().value().toPlainString(),
            f -> f.quantity().unit(),
            f -> f.quantity().bound().word(),
            f -> f.period().text(),
            f -> f.basis().word())
        .containsExactly(
            tuple("中學", "1234500000", "HKD", "exact", "FY2022-23", "actual"),
            tuple("中學", "900000000", "HKD", "about", "FY2023-24", "revised"));
    assertThat(cells.get(0).confidence()).isEqualTo(Confidence.LIKELY);
  }

  @Test
  void aMultipleUnderAnAmountIsMoney() {
    Document document = document();
    Table table =
        table(
            document,
            "表1 「校園農圃計劃」的資助",
            List.of("年度", "申請數目", "資助金額"),
            List.of(List.of("2022-23", "1.2萬", "1.42億"), List.of("2023-24", "1.3萬", "不適用")));

    assertThat(Harvester.harvest(document, Outliner.outline(document), List.of(table)).figures())
        .filteredOn(Figure::inTable)
        .extracting(f -> f.quantity().value().toPlainString(), f -> f.quantity().unit())
        .containsExactlyInAnyOrder(
            tuple("12000", "count"), tuple("142000000", "HKD"), tuple("13000", "count"));
  }

  @Test
  void rowNumbersYearsAndNamesAreNoFigures() {
    Document document = document();
    Table table =
        table(
            document,
            "表2 獲選學者",
            List.of("姓名", "編號", "抵港年份", "研究範疇"),
            List.of(List.of("陳大文", "1", "2021", "5G通訊"), List.of("李小明", "2", "2022", "材料")));

    assertThat(Harvester.harvest(document, Outliner.outline(document), List.of(table)).figures())
        .noneMatch(Figure::inTable);
  }

  private Harvest harvest(List<Table> tables) {
    Document document = document();
    Outline outline = Outliner.outline(document);
    return Harvester.harvest(document, outline, tables);
  }

  private static List<Figure> inSection(Harvest harvest, SectionName section) {
    return harvest.figures().stream().filter(f -> f.section() == section).toList();
  }

  private Document document() {
    try {
      return DocumentReader.read(
          Files.writeString(folder.resolve("01_paper.txt"), REPLY, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A table that stands on the last line, so that no sentence is covered by it. */
  private static Table table(
      Document document, String caption, List<String> columns, List<List<String>> rows) {
    int last = document.lines().size();
    List<List<Place>> places =
        rows.stream().map(r -> r.stream().map(c -> document.placeAt(last, 1)).toList()).toList();
    return new Table(
        "01-t1",
        document.name(),
        "",
        "0815",
        "",
        caption,
        "",
        columns,
        1,
        rows,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        last,
        last,
        1,
        Confidence.LIKELY,
        "",
        List.of(),
        places);
  }
}
