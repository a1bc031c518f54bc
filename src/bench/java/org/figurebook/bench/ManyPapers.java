package org.figurebook.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.figurebook.document.CleanText;
import org.figurebook.document.Document;
import org.figurebook.document.Language;
import org.figurebook.document.Line;
import org.figurebook.document.Place;
import org.figurebook.document.ReadStatus;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Basis;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Figure;
import org.figurebook.figure.Figure.CellPosition;
import org.figurebook.figure.Period;
import org.figurebook.figure.Quantity;
import org.figurebook.figure.SectionName;
import org.figurebook.harvest.Harvest;
import org.figurebook.harvest.LedgerEntry;
import org.figurebook.outline.Outline;
import org.figurebook.outline.PaperKind;
import org.figurebook.outline.Part;
import org.figurebook.outline.Reply;
import org.figurebook.outline.Section;
import org.figurebook.table.Table;

/** Papers as harvested, of words put together at random, always the same ones. */
final class ManyPapers {
  static final int REPLIES = 250;
  private static final int SENTENCES = 12;
  private static final int ROWS = 8;
  private static final int YEARS = 1;

  private static final List<String> BODIES =
      List.of(
          "香港大學", "香港中文大學", "香港科技大學", "香港理工大學", "香港城市大學", "香港浸會大學", "嶺南大學",
          "香港教育大學");
  private static final List<String> WORKS =
      List.of(
          "綠化", "海濱", "單車徑", "圖書館", "診所", "濕地", "隧道", "碼頭", "公園", "泳池", "食水", "渠務",
          "山徑", "博物館", "街市", "劇場", "學校", "宿舍", "回收", "充電站");
  private static final List<String> PLANS =
      List.of("資助計劃", "先導計劃", "基金", "改善工程", "培訓計劃", "研究項目", "諮詢服務", "保養合約");
  private static final List<String> ACTS =
      List.of("批出", "收到", "完成", "檢視", "審批", "撥備", "動用", "錄得", "預留", "處理");
  private static final List<String> THINGS =
      List.of("申請", "項目", "個案", "投訴", "學員", "機構", "單位", "設施", "車位", "合約", "巡查", "活動");

  private final Random random = new Random(7);

  /** The next paper, of about 5,000 figures. */
  Harvest next(int number) {
    String id = String.valueOf(1000 + number);
    String name = id + "-replies.txt";
    List<Line> lines = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    List<Reply> replies = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    for (int r = 0; r < REPLIES; r++) {
      int first = lines.size() + 1;
      String reply = "BUR%03d".formatted(r);
      String question = "%04d".formatted(number * 300 + r);
      for (int s = 0; s < SENTENCES; s++) {
        sentence(id + "-" + reply + "-f" + s, name, reply, question, lines, figures);
        line(lines, "");
      }
      tables.add(table(id + "-" + reply + "-t1", name, reply, question, lines, figures));
      int last = lines.size();
      sections.add(new Section(Part.ANSWER, r, "", first, last));
      replies.add(
          new Reply(
              reply, question, "議員" + r % 70, "135", "某局", "", List.of("(1) 綱領"), "署長", "局長",
              first, last, 1));
    }
    List<LedgerEntry> ledger =
        figures.stream()
            .map(
                f ->
                    new LedgerEntry(
                        f.quantity().printed(), "figure", "quantity", f.id(), f.place()))
            .toList();
    Document document =
        new Document(
            id,
            name,
            name,
            "%064x".formatted(number),
            "text",
            Language.CHINESE,
            "管制人員的答覆 " + number,
            (2000 + number % 25) + "-04-01",
            REPLIES,
            lines,
            List.of(),
            ReadStatus.READ,
            List.of());
    Outline outline = new Outline(PaperKind.REPLIES, sections, replies, List.of());
    return new Harvest(document, outline, tables, figures, ledger, List.of());
  }

  private void sentence(
      String id, String name, String reply, String question, List<Line> lines, List<Figure> to) {
    String subject = any(WORKS) + any(WORKS) + any(PLANS);
    String measure = any(ACTS) + any(THINGS);
    int value = random.nextInt(100_000);
    int year = 2000 + random.nextInt(25);
    String printed = "%,d宗".formatted(value);
    String quote =
        "在%d年，%s%s%s的%s，較%s的%s為多。"
            .formatted(year, subject, measure, printed, any(THINGS), any(WORKS), any(PLANS));
    line(lines, quote);
    to.add(
        figure(
            id, reply, question, null, subject, measure, value, printed, year, quote, name, lines));
  }

  private Table table(
      String id, String name, String reply, String question, List<Line> lines, List<Figure> to) {
    boolean patents = random.nextInt(100) == 0;
    String measure = patents ? "專利申請數目" : any(ACTS) + any(WORKS) + any(THINGS) + "數目";
    int first = 2000 + random.nextInt(25);
    List<String> columns = new ArrayList<>(List.of("大學"));
    for (int y = 0; y < YEARS; y++) {
      columns.add(measure + " / " + (first + y));
    }
    List<List<String>> rows = new ArrayList<>();
    List<List<Place>> places = new ArrayList<>();
    int start = lines.size() + 1;
    for (int r = 0; r < ROWS; r++) {
      String body = BODIES.get(r);
      List<String> row = new ArrayList<>(List.of(body));
      StringBuilder text = new StringBuilder(body);
      for (int y = 0; y < YEARS; y++) {
        int value = random.nextInt(900);
        row.add(String.valueOf(value));
        text.append(' ').append(value);
      }
      line(lines, text.toString());
      for (int y = 0; y < YEARS; y++) {
        String quote = body + " | " + columns.get(y + 1);
        to.add(
            figure(
                id + "-r" + r + "c" + (y + 1), reply, question, new CellPosition(id, r, y + 1),
                body, measure, Integer.parseInt(row.get(y + 1)), row.get(y + 1), first + y, quote,
                name, lines));
      }
      rows.add(row);
      places.add(
          new ArrayList<>(
              java.util.Collections.nCopies(row.size(), new Place(name, 1, lines.size(), 1))));
    }
    return new Table(
        id, name, reply, question, "", "各大學的" + measure, "", columns, 1, rows, List.of(),
        List.of(), List.of(), List.of(), start, lines.size(), 1, Confidence.LIKELY, "", List.of(),
        places);
  }

  private Figure figure(
      String id,
      String reply,
      String question,
      CellPosition cell,
      String subject,
      String measure,
      int value,
      String printed,
      int year,
      String quote,
      String name,
      List<Line> lines) {
    Quantity quantity =
        new Quantity(
            BigDecimal.valueOf(value), null, null, "count", cell == null ? "宗" : "", Bound.EXACT,
            printed);
    return new Figure(
        id,
        reply,
        question,
        SectionName.ANSWER,
        "",
        cell,
        subject,
        measure,
        List.of(),
        quantity,
        new Period(String.valueOf(year)),
        Basis.NONE,
        quote,
        new Place(name, 1, lines.size(), 1),
        Confidence.values()[random.nextInt(3)],
        List.of());
  }

  private static void line(List<Line> lines, String text) {
    int number = lines.size() + 1;
    int[] of = new int[text.length()];
    int[] at = new int[text.length()];
    Arrays.fill(of, number);
    Arrays.setAll(at, i -> i + 1);
    lines.add(new Line(number, 1 + number / 60, text, new CleanText(text, of, at), null));
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
