package org.figurebook.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.figurebook.document.Language;
import org.figurebook.render.SampleReport;
import org.figurebook.render.font.Typeface;
import org.figurebook.report.Chart;
import org.junit.jupiter.api.Test;

class PictureFilesTest {
  private final Chart chart = SampleReport.in(Language.CHINESE).themes().get(0).charts().get(0);
  private final Drawing drawing =
      new ChartPainter(Typeface.bundled(), Language.CHINESE).picture(chart, 400);

  @Test
  void svgKeepsTextAsText() throws Exception {
    String svg = SvgFile.of(drawing, "a < b & \"c\"\u0000", chart.alternative());
    var root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    assertThat(root.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("a < b & \"c\"");
    assertThat(root.getTextContent()).contains(chart.title(), "尖沙咀", "2019");
    assertThat(root.getElementsByTagName("image").getLength()).isZero();
  }

  @Test
  void pngShowsTheColoursOfTheSeries() throws Exception {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    new PngFile(Typeface.bundled()).write(drawing, png);
    var image = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
    assertThat(image.getWidth()).isEqualTo((int) Math.ceil(drawing.width() * 2));
    for (int series = 0; series < 4; series++) {
      int wanted = Look.series(series).getRGB();
      long dots = 0;
      for (int x = 0; x < image.getWidth(); x++) {
        for (int y = 0; y < image.getHeight(); y++) {
          dots += image.getRGB(x, y) == wanted ? 1 : 0;
        }
      }
      assertThat(dots).as("series " + series).isGreaterThan(200);
    }
  }
}
