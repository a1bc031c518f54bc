package org.figurebook.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Sets a sample as a DOCX with real tables. */
final class SampleDocx {
  private SampleDocx() {}

  static void write(SampleSource source, Path file) throws IOException {
    try (XWPFDocument docx = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      for (SampleSource.Block block : source.blocks()) {
        if (block.kind() == SampleSource.Kind.TABLE) {
          table(docx, block.rows());
        } else {
          XWPFParagraph paragraph = docx.createParagraph();
          paragraph.setPageBreak(block.kind() == SampleSource.Kind.PAGE_BREAK);
          if (block.kind() == SampleSource.Kind.CENTRED) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
          }
          paragraph.createRun().setText(block.text());
        }
      }
      docx.write(out);
    }
  }

  private static void table(XWPFDocument docx, List<List<String>> rows) {
    XWPFTable table = docx.createTable(rows.size(), rows.get(0).size());
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        table.getRow(r).getCell(c).setText(rows.get(r).get(c));
      }
    }
  }
}
