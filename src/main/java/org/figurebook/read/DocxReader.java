package org.figurebook.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.figurebook.document.ReadStatus;

/** Reads Word documents: paragraphs with their numbers, tables with spans, footnotes. */
final class DocxReader {
  private DocxReader() {}

  static Reading read(Path file, String name, Limits limits) throws IOException, Unreadable {
    PackageCheck.check(file, limits);
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument word = new XWPFDocument(in)) {
      DocxBody body = new DocxBody(word, name, limits);
      body.read();
      if (body.lines().isEmpty()) {
        throw Reading.empty("has no text", body.findings());
      }
      return new Reading(
          "docx",
          body.pages(),
          body.lines(),
          body.tables(),
          body.findings().isEmpty() ? ReadStatus.READ : ReadStatus.PARTIAL,
          body.findings(),
          body.headings());
    } catch (OpenXML4JRuntimeException | POIXMLException e) {
      throw unreadable(e);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** What is wrong with an Office file, told by what the library complains of. */
  static Unreadable unreadable(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String said = String.valueOf(cause.getMessage());
      if (said.contains("Zip bomb")
          || said.contains("max entry size")
          || said.contains("too large")) {
        return new Unreadable(
            "zip-bomb", "unpacks to far more than a paper holds", "do not open it");
      }
      if (said.contains("DOCTYPE") || said.contains("doctype") || said.contains("DTD")) {
        return new Unreadable(
            "external-entity", "refers to something outside itself", "do not open it");
      }
      if (cause instanceof OpenXML4JException || cause instanceof java.util.zip.ZipException) {
        break;
      }
    }
    return new Unreadable(
        "damaged",
        "is damaged: " + DocumentReader.said(e),
        "open it in its own program and save it again");
  }
}
