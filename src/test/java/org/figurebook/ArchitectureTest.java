package org.figurebook;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The way of the data is the way of the packages. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target/classes/org/figurebook"));

  private static final ArchRule NO_CYCLES =
      slices()
          .matching("org.figurebook.(**)")
          .should()
          .beFreeOfCycles()
          .because("a change to one room must not come back through the door it left by");

  private static final ArchRule ROOMS_OF_RECOVERY_GO_ONE_WAY =
      slices()
          .matching("org.figurebook.recover.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a table is put together step by step, and no step asks a later one");

  private static final ArchRule BOXHEAD_KNOWS_PIECES_ALONE =
      knowsPiecesAlone("..recover.boxhead..", "headings are read whatever rows stand below them");

  private static final ArchRule BODY_KNOWS_PIECES_ALONE =
      knowsPiecesAlone("..recover.body..", "rows are read whatever headings stand over them");

  private static final ArchRule DOCUMENT_KNOWS_NOBODY =
      noClasses()
          .that()
          .resideInAPackage("..document..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..evidence..", "..figure..", "..table..", "..outline..", "..read..", "..notation..")
          .because("every package speaks of documents and places, so they can speak of none");

  private static final ArchRule VOCABULARY_IS_PLAIN =
      noClasses()
          .that()
          .resideInAnyPackage("..document..", "..evidence..", "..figure..", "..table..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.io..",
              "java.nio..",
              "com.fasterxml..",
              "org.apache..",
              "tech.tablesaw..",
              "com.lowagie..",
              "org.jfree..")
          .because("the words of the field are values, without input, output or libraries");

  private static final ArchRule FAILURES_KNOW_NO_WORK =
      noClasses()
          .that()
          .resideInAPackage("..failure..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.figurebook..")
                  .and(resideOutsideOfPackages("..failure..", "..document..")))
          .because("every package tells of its failures, so they can tell of none");

  private static final ArchRule READING_IS_BLIND_TO_MEANING =
      noClasses()
          .that()
          .resideInAnyPackage("..read..", "..outline..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..recover..",
              "..harvest..",
              "..analysis..",
              "..template..",
              "..report..",
              "..render..")
          .because("a paper is read the same whatever is later asked of it");

  private static final ArchRule HARVEST_IS_BLIND_TO_REPORTS =
      noClasses()
          .that()
          .resideInAnyPackage("..notation..", "..recover..", "..harvest..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..analysis..", "..template..", "..report..", "..render..")
          .because("figures are what the papers say, not what a report wants");

  private static final ArchRule ANALYSIS_IS_BLIND_TO_REPORTS =
      noClasses()
          .that()
          .resideInAnyPackage("..analysis..", "..template..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..report..", "..render..")
          .because("what is found does not depend on how it is shown");

  private static final ArchRule RENDERERS_DO_NOT_KNOW_EACH_OTHER =
      noClasses()
          .that()
          .resideInAnyPackage("..render.excel..", "..render.data..", "..render.chart..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..render.pdf..")
          .because("an output can be changed or dropped without the others");

  private static final ArchRule ONLY_THE_COMMAND_LINE_KNOWS_COMMANDS =
      noClasses()
          .that()
          .resideOutsideOfPackage("..cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..cli..", "picocli..")
          .because("everything can be run without a command line");

  private static final ArchRule TABLESAW_STAYS_IN_ANALYSIS =
      onlyIn("..analysis..", "numbers reach Tablesaw already parsed", "tech.tablesaw..");

  private static final ArchRule PDFBOX_STAYS_IN_READING =
      onlyIn("..read..", "the rest of the program sees documents", "org.apache.pdfbox..");

  private static final ArchRule DOCX_STAYS_IN_READING =
      onlyIn("..read..", "the rest of the program sees documents", "org.apache.poi.xwpf..");

  private static final ArchRule OPENPDF_STAYS_IN_THE_PDF_WRITER =
      noClasses()
          .that()
          .resideOutsideOfPackages("..render.pdf..", "..render.chart..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.lowagie..")
          .because("the PDF library can be exchanged in one room");

  private static final ArchRule JFREECHART_STAYS_IN_CHARTS =
      noClasses()
          .that()
          .resideOutsideOfPackages("..render.pdf..", "..render.chart..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jfree..")
          .because("charts are drawn in one room");

  private static final ArchRule SQLITE_STAYS_IN_THE_LIBRARY =
      noClasses()
          .that()
          .resideOutsideOfPackage("..library..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.sqlite..")
          .because("whoever asks a library gets figures, not rows");

  private static final ArchRule THE_LIBRARY_KNOWS_NO_RUN =
      noClasses()
          .that()
          .resideInAPackage("..library..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..read..", "..report..", "..render..", "..pipeline..", "..cli..")
          .because("a library keeps what was taken from papers, whoever took it and for whatever");

  private static final ArchRule MAIL_STAYS_IN_SENDING =
      onlyIn(
          "..send..",
          "the rest of the program knows people and reports, not messages",
          "org.simplejavamail..",
          "jakarta.mail..",
          "org.eclipse.angus..",
          "com.sanctionco.jmail..");

  private static final ArchRule SENDING_SENDS_WHAT_WAS_WRITTEN =
      noClasses()
          .that()
          .resideInAPackage("..send..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..read..",
              "..recover..",
              "..harvest..",
              "..analysis..",
              "..render.excel..",
              "..render.pdf..")
          .because("a report is sent as it lies in its folder, whoever made it");

  private static final ArchRule PAPERS_ARE_WORKED_ON_WITHOUT_CONNECTIONS =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..document..",
              "..read..",
              "..outline..",
              "..notation..",
              "..recover..",
              "..harvest..",
              "..analysis..",
              "..template..",
              "..correction..",
              "..report..",
              "..render..",
              "..settings..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.(Socket|ServerSocket|URL|URLConnection|HttpURLConnection|DatagramSocket|http\\..*)"
                  + "|java\\.nio\\.channels\\..*SocketChannel")
          .because("nothing is ever fetched for a paper");

  private static final ArchRule THE_WEB_STAYS_IN_THE_PAGE =
      onlyIn(
          "..serve..",
          "everything can be done without a page, and the page in another way",
          "com.sun.net.httpserver..");

  private static final ArchRule TEXTS_ARE_MADE_WHERE_THEY_ARE_SHOWN =
      noClasses()
          .that()
          .resideOutsideOfPackages("..serve..", "..send..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.samskivert..")
          .because("templates of HTML are for the page and for messages");

  private static final ArchRule ONLY_THE_COMMAND_LINE_KNOWS_THE_PAGE =
      noClasses()
          .that()
          .resideOutsideOfPackages("..serve..", "..cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..serve..")
          .because("the page shows what the others make");

  private static final ArchRule NOTHING_IS_CALLED_UTIL =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..helper..", "..manager..", "..common..")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .because("a newcomer finds a room by what it is for");

  static Stream<ArchRule> rules() {
    return Stream.of(
        NO_CYCLES,
        ROOMS_OF_RECOVERY_GO_ONE_WAY,
        BOXHEAD_KNOWS_PIECES_ALONE,
        BODY_KNOWS_PIECES_ALONE,
        DOCUMENT_KNOWS_NOBODY,
        VOCABULARY_IS_PLAIN,
        FAILURES_KNOW_NO_WORK,
        READING_IS_BLIND_TO_MEANING,
        HARVEST_IS_BLIND_TO_REPORTS,
        ANALYSIS_IS_BLIND_TO_REPORTS,
        RENDERERS_DO_NOT_KNOW_EACH_OTHER,
        ONLY_THE_COMMAND_LINE_KNOWS_COMMANDS,
        TABLESAW_STAYS_IN_ANALYSIS,
        PDFBOX_STAYS_IN_READING,
        DOCX_STAYS_IN_READING,
        OPENPDF_STAYS_IN_THE_PDF_WRITER,
        JFREECHART_STAYS_IN_CHARTS,
        PAPERS_ARE_WORKED_ON_WITHOUT_CONNECTIONS,
        SQLITE_STAYS_IN_THE_LIBRARY,
        THE_LIBRARY_KNOWS_NO_RUN,
        MAIL_STAYS_IN_SENDING,
        SENDING_SENDS_WHAT_WAS_WRITTEN,
        THE_WEB_STAYS_IN_THE_PAGE,
        TEXTS_ARE_MADE_WHERE_THEY_ARE_SHOWN,
        ONLY_THE_COMMAND_LINE_KNOWS_THE_PAGE,
        NOTHING_IS_CALLED_UTIL);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(CLASSES);
  }

  private static ArchRule onlyIn(String room, String reason, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .because(reason);
  }

  private static ArchRule knowsPiecesAlone(String room, String reason) {
    return noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat(
            resideInAPackage("..recover..").and(resideOutsideOfPackages(room, "..recover.piece..")))
        .because(reason);
  }
}
