package org.figurebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/** Characters of one line with no gap between them as wide as one that parts cells. */
final class PdfPiece {
  /** A gap of this many ems beside the printed space may part cells. */
  static final double GAP = 0.4;

  private static final double WORD = 0.16;
  private static final double BESIDE_ITEM = 2.5;
  private static final Form ITEM = Form.of("\\(?[\\da-zA-Zivx]{1,3}[.)）、]|[-•·●○▪–]");
  private static final Form VALUE =
      Form.of(
          "[(（\\[]?(?:大?約|逾|超過|近|about|over)?\\s?[-+−–±<>≤≥]?\\s?(?:HK|US|港幣)?[$￥£€]?\\s?"
              + "[-−–]?\\d[\\d, ]{0,24}(?:\\.\\d{1,6})?\\s?(?:百萬|千萬|億|萬|千|million|bn|m)?"
              + "(?:[%％‰]|港元|元|宗|項|個|名|間|人次|次|人|家|所|份|部|輛|公里|公頃|公噸|km|ha)?(?:以上|以下|多)?"
              + "[)）\\]]?[*#^@†‡△]{0,3}(?:\\s?\\([-+−–±]?\\d{1,4}(?:\\.\\d{1,3})?%?\\))?"
              + "|[-–—─－‑]{1,3}|不適用|N\\.?/?A\\.?|n\\.?/?a\\.?|[Nn]il|\\.{2,3}|…");
  private static final Form YEAR =
      Form.of(
          "(?:FY ?)?(?:19|20)\\d\\d(?:\\s?[-–—/／至]\\s?(?:19|20)?\\d\\d)?\\s?(?:財政年度|年度|學年|年)?"
              + "(?:\\d{1,2}月)?[*#^@†‡△]{0,2}");
  private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
  private static final Form TOTAL =
      Form.of("小計|總[數計額]|合計|共計|(?:[Ss]ub-?|[Gg]rand )?[Tt]otal|(?:SUB-?|GRAND )?TOTAL");
  private static final Form CHANGE =
      Form.of("[(（][-+−–±]?\\s?\\d{1,5}(?:\\.\\d{1,3})?\\s?[%％]?[)）]");

  final List<PdfGlyph> glyphs;
  final double left;
  final double right;
  final double base;
  final double size;
  private String text;

  PdfPiece(List<PdfGlyph> glyphs, double base, double size) {
    this.glyphs = List.copyOf(glyphs);
    this.left = glyphs.get(0).left;
    this.right = glyphs.get(glyphs.size() - 1).right;
    this.base = base;
    this.size = size;
  }

  /** The pieces of a row from left to right; a list mark goes with the words behind it. */
  static List<PdfPiece> of(PdfRow row) {
    double usual = Math.min(row.usualGap(), 0.4 * row.size);
    List<PdfPiece> pieces = new ArrayList<>();
    List<PdfGlyph> open = new ArrayList<>();
    double spaces = 0;
    for (PdfGlyph glyph : row.glyphs) {
      if (glyph.isSpace()) {
        spaces += glyph.right - glyph.left;
        continue;
      }
      if (!open.isEmpty()) {
        PdfGlyph before = open.get(open.size() - 1);
        double gap = glyph.left - before.right;
        boolean wide = gap - spaces - usual > GAP * row.size || gap > 1.6 * row.size + usual;
        boolean item = gap < BESIDE_ITEM * row.size && ITEM.matches(text(open));
        if (wide && !(pieces.isEmpty() && item)) {
          pieces.add(new PdfPiece(open, row.base, row.size));
          open.clear();
        }
      }
      open.add(glyph);
      spaces = 0;
    }
    pieces.add(new PdfPiece(open, row.base, row.size));
    return pieces;
  }

  private static String text(List<PdfGlyph> glyphs) {
    StringBuilder text = new StringBuilder();
    PdfGlyph before = null;
    for (PdfGlyph glyph : glyphs) {
      if (before != null && glyph.left - before.right > WORD * glyph.size && !glyph.isWide()) {
        text.append(' ');
      }
      text.append(glyph.text);
      before = glyph;
    }
    return text.toString();
  }

  /** Its characters, only for telling what it is. */
  String text() {
    if (text == null) {
      text = java.text.Normalizer.normalize(text(glyphs), java.text.Normalizer.Form.NFKC);
    }
    return text;
  }

  double width() {
    return right - left;
  }

  double middle() {
    return (left + right) / 2;
  }

  /** A number, or what stands in its place. */
  boolean isValue() {
    return text().length() <= 40 && VALUE.matches(text());
  }

  boolean isYear() {
    return text().length() <= 20 && YEAR.matches(text());
  }

  /** A change in brackets, which stands below its value. */
  boolean isChange() {
    return text().length() <= 16 && CHANGE.matches(text());
  }

  /** Whether it has Chinese characters. */
  boolean isChinese() {
    return glyphs.stream().anyMatch(PdfGlyph::isWide);
  }

  /** Whether it has Latin letters. */
  boolean isLatin() {
    return glyphs.stream().anyMatch(g -> LETTER.matcher(g.text).lookingAt());
  }

  /** Whether all of it is bold. */
  boolean isBold() {
    return glyphs.stream().allMatch(PdfGlyph::isBold);
  }

  /** Whether nothing of it is bold. */
  boolean isPlain() {
    return glyphs.stream().noneMatch(PdfGlyph::isBold);
  }

  /** Whether it is a whole label of a total: what stands below it is another label. */
  boolean isTotal() {
    return text().length() <= 12 && TOTAL.matches(text());
  }

  /** How wide the first word or Chinese character is: what a wrapped line had no room for. */
  double firstWord() {
    if (glyphs.get(0).isWide()) {
      return glyphs.get(0).right - left;
    }
    double end = right;
    for (int i = 1; i < glyphs.size(); i++) {
      boolean parted = glyphs.get(i).left - glyphs.get(i - 1).right > WORD * size;
      if (parted || glyphs.get(i).isWide()) {
        end = glyphs.get(i - 1).right;
        break;
      }
    }
    return end - left + 0.25 * size;
  }
}
