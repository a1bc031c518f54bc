package org.figurebook.render.excel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.figurebook.document.Language;
import org.figurebook.report.Report;

/** Title, subject, language and dates of the workbook. */
final class Properties {
  private static final String PROGRAM = "Figurebook";

  private Properties() {}

  /** Sets them; the date is the report's own, never today's. */
  static void set(Book book) {
    Report report = book.report();
    POIXMLProperties properties = book.workbook().getProperties();
    properties.getExtendedProperties().setApplication(PROGRAM);
    PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
    core.setTitleProperty(book.text().fit(report.title()));
    core.setSubjectProperty(book.text().fit(report.scope()));
    core.setCreatorProperty(PROGRAM);
    core.setLastModifiedByProperty(PROGRAM);
    core.setLanguageProperty(report.language() == Language.CHINESE ? "zh-HK" : "en-GB");
    Optional<Date> date = Optional.of(Date.from(date(report.date())));
    core.setCreatedProperty(date);
    core.setModifiedProperty(date);
  }

  private static Instant date(String iso) {
    try {
      return LocalDate.parse(iso).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      return LocalDate.of(2000, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
  }
}
