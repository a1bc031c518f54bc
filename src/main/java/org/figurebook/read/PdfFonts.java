package org.figurebook.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Looks at a font before it is used: a map from codes to characters whose ranges have millions of
 * codes would be worked on for hours. Such a map is left out, so that the codes have no meaning.
 */
final class PdfFonts extends SetFontAndSize {
  /** Codes that the ranges of a map may have together; a font of all of Unicode has as many. */
  private static final long MOST_CODES = 1_200_000;

  private static final int LONGEST_CODE = 8;
  private static final int MOST_BYTES = 8 << 20;

  /** First code, last code, and what they mean. */
  private static final Pattern RANGE =
      Pattern.compile("<([0-9A-Fa-f\\s]*)>\\s*<([0-9A-Fa-f\\s]*)>\\s*(?:<[^>]*|\\[[^\\]]*)?");

  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  PdfFonts(PDFStreamEngine engine) {
    super(engine);
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    PDResources resources = getContext().getResources();
    if (resources != null && !operands.isEmpty() && operands.get(0) instanceof COSName name) {
      COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
      COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
      if (font != null && seen.add(font)) {
        tame(font, COSName.TO_UNICODE);
        tame(font, COSName.ENCODING);
      }
    }
    super.process(operator, operands);
  }

  private static void tame(COSDictionary font, COSName key) {
    if (font.getDictionaryObject(key) instanceof COSStream map && !isTame(map)) {
      font.removeItem(key);
    }
  }

  private static boolean isTame(COSStream map) {
    try (InputStream in = map.createInputStream()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length <= MOST_BYTES && isTame(new String(bytes, StandardCharsets.ISO_8859_1));
    } catch (IOException | RuntimeException e) {
      // the library says what is damaged
      return true;
    }
  }

  /** Whether the ranges of a map have few enough codes. */
  static boolean isTame(String map) {
    long codes = 0;
    int at = map.indexOf("beginbfrange");
    while (at >= 0) {
      int end = map.indexOf("endbfrange", at);
      String ranges = map.substring(at, end < 0 ? map.length() : end);
      Matcher range = RANGE.matcher(ranges);
      while (range.find()) {
        String first = range.group(1).replaceAll("\\s", "");
        String last = range.group(2).replaceAll("\\s", "");
        if (first.length() > LONGEST_CODE || last.length() > LONGEST_CODE) {
          return false;
        }
        codes += Math.max(0, code(last) - code(first));
      }
      at = end < 0 ? -1 : map.indexOf("beginbfrange", end);
    }
    return codes <= MOST_CODES;
  }

  private static long code(String digits) {
    return digits.isEmpty() ? 0 : Long.parseLong(digits, 16);
  }
}
