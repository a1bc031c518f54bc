package org.figurebook.send;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The output folder of a small report, as a run writes it. */
public final class SampleEdition {
  private static final String HEADER =
      "id,document,subject,measure,theme,value,low,high,unit,counter,bound,period,basis,printed,line,page,confidence,checks\n";

  private final List<String> figures = new ArrayList<>();
  private final List<String> papers = new ArrayList<>();

  /** A report on one paper, with one figure. */
  public static SampleEdition first() {
    return new SampleEdition()
        .paper("paper-2024.txt", "a1", "2024年文件")
        .figure("甲計劃", "開支(百萬元)", "funding", "412500000", "HKD", "exact", "FY2023-24", "certain");
  }

  public SampleEdition paper(String file, String sha256, String title) {
    papers.add("%s,%s,%s".formatted(file, sha256, title));
    return this;
  }

  public SampleEdition figure(
      String subject,
      String measure,
      String theme,
      String value,
      String unit,
      String bound,
      String period,
      String confidence) {
    figures.add(
        "f%d,paper-2024.txt,%s,%s,%s,%s,,,%s,,%s,%s,,%s,7,1,%s,"
            .formatted(
                figures.size(),
                subject,
                measure,
                theme,
                value,
                unit,
                bound,
                period,
                value,
                confidence));
    return this;
  }

  /** Writes it in both languages. */
  public Path write(Path folder) throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("figures.csv"), HEADER + lines(figures));
    Files.writeString(data.resolve("documents.csv"), "file,sha256,title\n" + lines(papers));
    Files.writeString(data.resolve("checks.csv"), "id,kind\n");
    Files.writeString(data.resolve("run.json"), "{\"options\": {\"template\": \"innovation\"}}");
    Files.writeString(
        data.resolve("editions.json"),
        "{\"template\": \"innovation\", \"editions\": ["
            + copy("zh", "report", "創新<及>科技", "各計劃的開支", "4.125億元")
            + ", "
            + copy("en", "report_en", "Innovation <&> technology", "Spending", "HK$412.5 million")
            + "]}");
    for (String name : List.of("report", "report_en")) {
      Files.writeString(folder.resolve(name + ".pdf"), "%PDF " + name);
      Files.writeString(folder.resolve(name + ".xlsx"), "workbook " + name);
    }
    return folder;
  }

  private static String lines(List<String> rows) {
    return rows.isEmpty() ? "" : String.join("\n", rows) + "\n";
  }

  private static String copy(
      String language, String name, String title, String label, String value) {
    return """
        {"language": "%s", "pdf": "%s.pdf", "workbook": "%s.xlsx", "title": "%s",
         "subtitle": "", "scope": "", "contact": "", "date": "2025-04",
         "keyFigures": [{"label": "%s", "value": "%s", "period": "2023-24", "change": "+7.3%%",
                         "figures": ["f0"], "source": "paper-2024.txt"}]}"""
        .formatted(language, name, name, title, label, value);
  }
}
