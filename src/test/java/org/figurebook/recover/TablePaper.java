package org.figurebook.recover;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.figurebook.outline.Outliner;
import org.figurebook.read.DocumentReader;
import org.figurebook.table.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * A little paper with drawn tables, set as PDF or DOCX. Each line is a paragraph; {@code |} begins
 * a table row whose cells {@code |} parts, {@code >3} before a text spans columns, {@code v2} rows;
 * {@code ===} begins a page, within a table too.
 */
final class TablePaper {
  private static final Pattern CELL = Pattern.compile("(?:>(\\d+)(?: |$))?(?:v(\\d+)(?: |$))?(.*)");
  private static BaseFont face;

  private final List<List<String>> blocks = new ArrayList<>();

  private TablePaper() {}

  /** A cell: its text and how many columns and rows it covers. */
  private record Cell(String text, int columns, int rows) {
    static Cell of(String source) {
      Matcher m = CELL.matcher(source.strip());
      if (!m.matches()) {
        throw new IllegalArgumentException(source);
      }
      return new Cell(m.group(3).strip(), number(m.group(1)), number(m.group(2)));
    }

    private static int number(String digits) {
      return digits == null ? 1 : Integer.parseInt(digits);
    }
  }

  /** Lines of one kind in a row are one block. */
  static TablePaper of(String source) {
    TablePaper paper = new TablePaper();
    List<String> rows = null;
    for (String line : source.lines().filter(l -> !l.isBlank()).toList()) {
      if (line.startsWith("|")) {
        if (rows == null) {
          rows = new ArrayList<>();
          paper.blocks.add(rows);
        }
        rows.add(line);
      } else {
        rows = null;
        paper.blocks.add(List.of(line));
      }
    }
    return paper;
  }

  List<Table> ruledPdf() {
    return read(".pdf", file -> pdf(file, true));
  }

  List<Table> barePdf() {
    return read(".pdf", file -> pdf(file, false));
  }

  List<Table> docx() {
    return read(".docx", this::docx);
  }

  /** Writes a file. */
  private interface Writer {
    void to(Path file) throws IOException;
  }

  private static List<Table> read(String ending, Writer writer) {
    try {
      Path file = Files.createTempFile("paper", ending);
      writer.to(file);
      org.figurebook.document.Document document = DocumentReader.read(file);
      Files.delete(file);
      return TableRecovery.recover(document, Outliner.outline(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Cell> cells(String row) {
    List<Cell> cells = new ArrayList<>();
    for (String cell : row.substring(1, row.lastIndexOf('|')).split("\\|", -1)) {
      cells.add(Cell.of(cell));
    }
    return cells;
  }

  private static int columns(List<String> rows) {
    return cells(rows.get(0)).stream().mapToInt(Cell::columns).sum();
  }

  void pdf(Path file, boolean ruled) throws IOException {
    Font font = new Font(face(), 11);
    Document pdf = new Document(PageSize.A4, 60, 60, 60, 60);
    PdfWriter.getInstance(pdf, Files.newOutputStream(file));
    pdf.open();
    for (List<String> block : blocks) {
      if (block.get(0).equals("===")) {
        pdf.newPage();
      } else if (block.get(0).startsWith("|")) {
        pdf.add(pdfTable(block, font, ruled));
      } else {
        Paragraph paragraph = new Paragraph(18, block.get(0), font);
        paragraph.setSpacingAfter(6);
        pdf.add(paragraph);
      }
    }
    pdf.close();
  }

  private static PdfPTable pdfTable(List<String> rows, Font font, boolean ruled) {
    PdfPTable table = new PdfPTable(columns(rows));
    table.setWidthPercentage(100);
    table.setSpacingBefore(4);
    table.setSpacingAfter(8);
    for (String row : rows) {
      for (Cell cell : cells(row)) {
        PdfPCell set = new PdfPCell(new Phrase(cell.text(), font));
        set.setColspan(cell.columns());
        set.setRowspan(cell.rows());
        set.setPadding(5);
        set.setBorder(ruled ? Rectangle.BOX : Rectangle.NO_BORDER);
        table.addCell(set);
      }
    }
    return table;
  }

  static synchronized BaseFont face() throws IOException {
    if (face == null) {
      try (InputStream in = TablePaper.class.getResourceAsStream("/fonts/WenQuanZhengHei.ttf")) {
        face =
            BaseFont.createFont(
                "WenQuanZhengHei.ttf", "Identity-H", true, true, in.readAllBytes(), null);
      }
    }
    return face;
  }

  void docx(Path file) throws IOException {
    try (XWPFDocument word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      for (List<String> block : blocks) {
        if (block.get(0).startsWith("|")) {
          wordTable(word.createTable(), block);
        } else {
          word.createParagraph().createRun().setText(block.get(0));
        }
      }
      word.write(out);
    }
  }

  private static void wordTable(XWPFTable table, List<String> rows) {
    int[] covered = new int[columns(rows)];
    int[] wide = new int[covered.length];
    for (int r = 0; r < rows.size(); r++) {
      XWPFTableRow row = r == 0 ? table.getRow(0) : table.createRow();
      while (!row.getTableCells().isEmpty()) {
        row.removeCell(0);
      }
      List<Cell> cells = new ArrayList<>(cells(rows.get(r)));
      int c = 0;
      while (c < covered.length) {
        XWPFTableCell set = row.createCell();
        boolean goesOn = covered[c] > 0;
        Cell cell = goesOn ? new Cell("", wide[c], 1) : cells.remove(0);
        if (cell.columns() > 1) {
          properties(set).addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        if (goesOn) {
          covered[c]--;
          properties(set).addNewVMerge().setVal(STMerge.CONTINUE);
        } else if (cell.rows() > 1) {
          covered[c] = cell.rows() - 1;
          wide[c] = cell.columns();
          properties(set).addNewVMerge().setVal(STMerge.RESTART);
        }
        set.setText(cell.text());
        c += cell.columns();
      }
    }
  }

  private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr properties(
      XWPFTableCell cell) {
    return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
  }
}
