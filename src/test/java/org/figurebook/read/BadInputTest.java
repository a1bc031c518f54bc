package org.figurebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.figurebook.document.Document;
import org.figurebook.document.Finding;
import org.figurebook.document.ReadStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read give a document that says why; nothing is thrown. */
class BadInputTest {
  @TempDir Path folder;

  @Test
  void aPdfWithAPassword() throws IOException {
    failed(BadFiles.lockedPdf(folder.resolve("locked.pdf")), "encrypted");
  }

  @Test
  void aPdfThatEndsInTheMiddle() throws IOException {
    Document document = DocumentReader.read(BadFiles.cutPdf(folder.resolve("cut.pdf"), 33));
    assertThat(document.status()).isNotEqualTo(ReadStatus.READ);
    assertThat(document.findings()).extracting(Finding::code).containsExactly("truncated");
  }

  @Test
  void aScanWithoutATextLayer() throws IOException {
    failed(BadFiles.scan(folder.resolve("scan.pdf")), "no-text-layer");
  }

  @Test
  void aTextLayerWithoutUnicode() throws IOException {
    failed(BadFiles.nonsense(folder.resolve("nonsense.pdf")), "no-unicode");
  }

  @Test
  void aPdfThatIsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("none.pdf"), "%PDF-1.7\nnothing of it is true\n");
    failed(file, "truncated");
  }

  @Test
  void aWordFileThatUnpacksToFarTooMuch() throws IOException {
    failed(BadFiles.zipBomb(folder.resolve("bomb.docx")), "zip-bomb");
  }

  @Test
  void aWordFileThatRefersOutsideItself() throws IOException {
    failed(BadFiles.externalEntity(folder.resolve("entity.docx")), "external-entity");
  }

  @Test
  void aWordFileCutShort() throws IOException {
    byte[] whole = Files.readAllBytes(BadFiles.word(folder.resolve("word.docx")));
    Path file = Files.write(folder.resolve("cut.docx"), Arrays.copyOf(whole, whole.length / 2));
    failed(file, "damaged");
  }

  @Test
  void aWordFileOfTheOldKind() throws IOException {
    byte[] head = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a};
    failed(Files.write(folder.resolve("old.doc"), head), "old-office");
  }

  @Test
  void anEmptyFileAndOneOfBlanks() throws IOException {
    failed(Files.writeString(folder.resolve("empty.txt"), ""), "empty");
    failed(Files.writeString(folder.resolve("blank.txt"), " \n\n \n"), "empty");
  }

  @Test
  void binaryDataUnderTheNameOfText() throws IOException {
    failed(BadFiles.binary(folder.resolve("data.txt")), "binary");
  }

  @Test
  void aFileThatVanishes() throws IOException {
    failed(folder.resolve("gone.pdf"), "vanished");
    failed(BadFiles.vanished(folder.resolve("link.docx")), "vanished");
  }

  @Test
  void aFolder() throws IOException {
    failed(Files.createDirectory(folder.resolve("folder.txt")), "unreadable");
  }

  @Test
  void ofATextTooLargeTheStartIsRead() throws Exception {
    Path file = Files.writeString(folder.resolve("long.txt"), "撥款為500萬元。\n".repeat(1000));
    Reading reading = TextReader.read(file, "long.txt", Limits.USUAL, 4096);
    assertThat(reading.status()).isEqualTo(ReadStatus.PARTIAL);
    assertThat(reading.findings()).extracting(Finding::code).containsExactly("too-large");
    assertThat(reading.lines()).hasSizeBetween(150, 250);
    assertThat(reading.lines()).allMatch(line -> line.text().equals("撥款為500萬元。"));
  }

  private void failed(Path file, String code) {
    Document document = DocumentReader.read(file);
    assertThat(document.findings()).extracting(Finding::code).containsExactly(code);
    assertThat(document.status()).isEqualTo(ReadStatus.FAILED);
    assertThat(document.findings().get(0).remedy()).isNotEmpty();
    assertThat(document.findings().get(0).what()).startsWith(document.name());
    assertThat(document.lines()).isEmpty();
  }
}
