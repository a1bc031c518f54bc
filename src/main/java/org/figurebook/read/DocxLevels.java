package org.figurebook.read;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/**
 * How deep in the outline Word's paragraphs are: by their own outline level, or by that of their
 * style or of a style it is based on (ECMA-376 part 1, 17.3.1.20).
 *
 * <p>The level holds in whatever language the style is named; the name tells only where a style has
 * no level, as with headings whose definition was left to the program.
 */
final class DocxLevels {
  private static final Pattern NAMED =
      Pattern.compile("(?:heading|標題|标题) ?([1-9])", Pattern.CASE_INSENSITIVE);

  /** Outline levels are counted from 0 to 8; the next one says that it is body text. */
  private static final int BODY = 9;

  private final XWPFStyles styles;
  private final Map<String, Integer> known = new HashMap<>();

  DocxLevels(XWPFDocument word) {
    this.styles = word.getStyles();
  }

  /** The level of a paragraph, 1 outermost; 0 when it is body text. */
  int of(XWPFParagraph paragraph) {
    var own = paragraph.getCTP().getPPr();
    if (own != null && own.getOutlineLvl() != null) {
      return level(own.getOutlineLvl().getVal());
    }
    String style = paragraph.getStyleID();
    return style == null ? 0 : known.computeIfAbsent(style, this::ofStyle);
  }

  private int ofStyle(String id) {
    Set<String> seen = new HashSet<>();
    for (String at = id; at != null && seen.add(at); ) {
      XWPFStyle style = styles == null ? null : styles.getStyle(at);
      if (style == null) {
        return named(at);
      }
      CTPPrGeneral properties = style.getCTStyle().getPPr();
      if (properties != null && properties.getOutlineLvl() != null) {
        return level(properties.getOutlineLvl().getVal());
      }
      int named = style.getCTStyle().isSetName() ? named(style.getName()) : 0;
      if (named > 0) {
        return named;
      }
      at = style.getBasisStyleID();
    }
    return 0;
  }

  private static int named(String name) {
    Matcher named = NAMED.matcher(name);
    return named.matches() ? Integer.parseInt(named.group(1)) : 0;
  }

  private static int level(BigInteger value) {
    int level = value == null ? BODY : value.intValue();
    return level < 0 || level >= BODY ? 0 : level + 1;
  }
}
