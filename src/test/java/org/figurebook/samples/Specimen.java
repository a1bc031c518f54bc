package org.figurebook.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.figurebook.pipeline.Samples;

/**
 * A whole file of one format, to be damaged.
 *
 * @param name file name with its ending
 * @param bytes what it holds
 */
public record Specimen(String name, byte[] bytes) {
  private static final Path SAMPLES = Path.of("src/main/resources/samples");
  private static final Path SOURCES = Path.of("src/test/resources/sample-sources");

  /** The ending of its name, which tells its format. */
  public String format() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Whether its format is a ZIP archive of XML parts. */
  public boolean isArchive() {
    return format().equals("docx") || format().equals("xlsx");
  }

  /** Every sample in every format that is read, in order. */
  public static List<Specimen> all() throws IOException {
    Path folder = Files.createTempDirectory("specimens");
    List<Specimen> all = new ArrayList<>();
    for (String sample : Samples.names()) {
      Path file = SAMPLES.resolve(sample);
      String stem = sample.replaceAll("\\.\\w+$", "");
      Path source = SOURCES.resolve(stem + ".txt");
      SampleSource read = SampleSource.read(Files.exists(source) ? source : file);
      String text = text(read);
      add(all, stem + ".txt", text.getBytes(StandardCharsets.UTF_8));
      add(all, stem + "-big5.txt", text.getBytes(Charset.forName("Big5-HKSCS")));
      add(all, stem + "-wide.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
      add(all, stem + ".csv", csv(read).getBytes(StandardCharsets.UTF_8));
      add(all, stem + ".xlsx", xlsx(read));
      SampleDocx.write(read, folder.resolve("made.docx"));
      add(all, stem + ".docx", Files.readAllBytes(folder.resolve("made.docx")));
      SamplePdf.write(read, folder.resolve("made.pdf"));
      byte[] pdf = Files.readAllBytes(sample.endsWith(".pdf") ? file : folder.resolve("made.pdf"));
      add(all, stem + ".pdf", pdf);
      add(all, stem + "-plain.pdf", unpacked(pdf));
    }
    for (String made : List.of("made.docx", "made.pdf", "")) {
      Files.deleteIfExists(folder.resolve(made));
    }
    return List.copyOf(all);
  }

  private static void add(List<Specimen> all, String name, byte[] bytes) {
    all.add(new Specimen(name, bytes));
  }

  private static String text(SampleSource source) {
    StringBuilder text = new StringBuilder();
    for (SampleSource.Block block : source.blocks()) {
      text.append(block.text()).append('\n');
      block.rows().forEach(row -> text.append(String.join("  ", row)).append('\n'));
    }
    return text.toString();
  }

  private static String csv(SampleSource source) {
    return rows(source).stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(",", "", "\r\n")))
        .collect(Collectors.joining());
  }

  /** Every block as rows: a paragraph is a row of one cell. */
  private static List<List<String>> rows(SampleSource source) {
    List<List<String>> rows = new ArrayList<>();
    for (SampleSource.Block block : source.blocks()) {
      if (block.rows().isEmpty()) {
        rows.add(List.of(block.text()));
      }
      rows.addAll(block.rows());
    }
    return rows;
  }

  private static byte[] xlsx(SampleSource source) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("附件 Annex");
      for (List<String> cells : rows(source)) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int c = 0; c < cells.size(); c++) {
          String cell = cells.get(c);
          if (cell.matches("\\d{1,9}(\\.\\d+)?")) {
            row.createCell(c).setCellValue(Double.parseDouble(cell));
          } else {
            row.createCell(c).setCellValue(cell);
          }
        }
      }
      workbook.write(out);
    }
    return out.toByteArray();
  }

  /** A PDF whose objects lie open, so that damage reaches them and not only their packing. */
  private static byte[] unpacked(byte[] pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (var page : document.getPages()) {
        var open = new org.apache.pdfbox.pdmodel.common.PDStream(document);
        try (var content = page.getContents();
            var into = open.createOutputStream()) {
          content.transferTo(into);
        }
        page.setContents(open);
      }
      document.save(out, CompressParameters.NO_COMPRESSION);
    }
    return out.toByteArray();
  }
}
