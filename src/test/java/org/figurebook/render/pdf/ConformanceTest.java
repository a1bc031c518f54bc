package org.figurebook.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.document.Language;
import org.figurebook.render.SampleReport;
import org.figurebook.render.font.Typeface;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The report keeps the rules of screen readers (PDF/UA-1) and archives (PDF/A-3a). */
class ConformanceTest {
  @TempDir Path folder;

  @BeforeAll
  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @CsvSource({"ua1, CHINESE", "ua1, ENGLISH", "3a, CHINESE", "3a, ENGLISH"})
  void noRuleFails(String profile, Language language) throws Exception {
    Path csv = Files.writeString(folder.resolve("figures.csv"), "id,value\n");
    Path file = folder.resolve("report.pdf");
    List<Attachment> attachments = List.of(new Attachment(csv, "text/csv", "figures"));
    PdfRenderer.write(SampleReport.in(language), file, Typeface.bundled(), attachments);
    PDFAFlavour flavour = PDFAFlavour.fromString(profile);
    try (InputStream in = Files.newInputStream(file);
        var parser = Foundries.defaultInstance().createParser(in, flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      var result = validator.validate(parser);
      assertThat(result.getTestAssertions())
          .filteredOn(test -> test.getStatus() == TestAssertion.Status.FAILED)
          .extracting(test -> test.getRuleId().getClause() + " " + test.getMessage())
          .isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }
}
