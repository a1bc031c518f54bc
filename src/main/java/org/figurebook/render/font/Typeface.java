package org.figurebook.render.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fonts of a report in order of preference: each character is drawn with the first one that has
 * it, so that digits and Latin letters come from a Latin font and Chinese from a Chinese one.
 */
public final class Typeface {
  /** Printers' mark for a character that is not in the case; stands for what no font has. */
  static final int SUBSTITUTE = 0x3013;

  private static final String FOLDER = "/fonts/";

  private final List<FontFile> regular;
  private final List<FontFile> bold;
  private final List<FontFile> chinese;

  private Typeface(List<FontFile> chinese) {
    this.chinese = List.copyOf(chinese);
    this.regular = joined(List.of(Bundled.LATIN), chinese);
    this.bold = joined(List.of(Bundled.LATIN_BOLD, Bundled.LATIN), chinese);
  }

  private static List<FontFile> joined(List<FontFile> first, List<FontFile> then) {
    List<FontFile> all = new ArrayList<>(first);
    all.addAll(then);
    return List.copyOf(all);
  }

  private static final class Bundled {
    static final FontFile LATIN = load("sans/NotoSansMerged-Regular.ttf");
    static final FontFile LATIN_BOLD = load("sans/NotoSans-Bold.ttf");
    static final FontFile CHINESE = load("WenQuanZhengHei.ttf");
  }

  private static final class Standard {
    static final Typeface TYPEFACE = new Typeface(List.of(Bundled.CHINESE));
  }

  /** The fonts that come with the program. */
  public static Typeface bundled() {
    return Standard.TYPEFACE;
  }

  /** The bundled fonts with another Chinese font before the bundled one. */
  public static Typeface withChinese(FontFile chinese) {
    return new Typeface(List.of(chinese, Bundled.CHINESE));
  }

  private static FontFile load(String file) {
    try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("font missing from the program: " + file);
      }
      return FontFile.read(file.substring(file.lastIndexOf('/') + 1), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every font, each once, in order of preference. */
  public List<FontFile> fonts() {
    List<FontFile> all = new ArrayList<>(regular);
    bold.stream().filter(font -> !all.contains(font)).forEach(all::add);
    return all;
  }

  /**
   * Splits text into runs of one font each. Compatibility ideographs become the characters they
   * stand for; control characters become spaces; a character that no font has becomes 〓.
   */
  public List<Run> runs(String text, boolean wantBold) {
    if (isPlain(text)) {
      FontFile font = wantBold ? Bundled.LATIN_BOLD : Bundled.LATIN;
      return text.isEmpty() ? List.of() : List.of(new Run(font, text, false));
    }
    List<Run> runs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    FontFile current = null;
    int[] characters = drawable(text).codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      FontFile font = choose(characters, i, current, wantBold);
      if (font != current && current != null) {
        runs.add(run(current, open.toString(), wantBold));
        open.setLength(0);
      }
      current = font;
      open.appendCodePoint(characters[i]);
    }
    if (current != null) {
      runs.add(run(current, open.toString(), wantBold));
    }
    return runs;
  }

  private static Run run(FontFile font, String text, boolean wantBold) {
    return new Run(font, text, wantBold && font != Bundled.LATIN_BOLD);
  }

  /** Whether the Latin font draws all of a text: numbers mostly, so it is worth to be quick. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private FontFile choose(int[] characters, int i, FontFile current, boolean wantBold) {
    int c = characters[i];
    if (current != null && followsNeighbour(c) && current.has(c)) {
      return current;
    }
    FontFile font = fontOf(c, wantBold);
    if (current == null && followsNeighbour(c) && i + 1 < characters.length) {
      FontFile next = fontOf(characters[i + 1], wantBold);
      return next.has(c) ? next : font;
    }
    return font;
  }

  /** Dashes, quotes and dots that Chinese and Latin print share take the shape of their side. */
  private static boolean followsNeighbour(int c) {
    return c >= 0x2010 && c <= 0x2027 || c == 0xB7;
  }

  private FontFile fontOf(int c, boolean wantBold) {
    List<FontFile> fonts = wantBold ? bold : regular;
    for (FontFile font : isChinese(c) ? chinese : fonts) {
      if (font.has(c)) {
        return font;
      }
    }
    return fonts.stream()
        .filter(font -> font.has(c))
        .findFirst()
        .orElse(fonts.get(fonts.size() - 1));
  }

  /** Ideographs and full-width marks: a Latin font's are too narrow for Chinese text. */
  private static boolean isChinese(int c) {
    return c >= 0x2E80 && c <= 0x9FFF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFFEF
        || c >= 0x20000;
  }

  private String drawable(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    composed(text)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c) || Character.isSpaceChar(c) && c != 0x3000) {
                clean.append(' ');
              } else if (isVisible(c)) {
                clean.appendCodePoint(covers(c) ? c : SUBSTITUTE);
              }
            });
    return clean.toString();
  }

  private static String composed(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean isVisible(int c) {
    return Character.getType(c) != Character.FORMAT && (c < 0xFE00 || c > 0xFE0F);
  }

  private boolean covers(int c) {
    return regular.stream().anyMatch(font -> font.has(c));
  }

  /** The visible characters of a text that no font has, in order of their numbers. */
  public Set<Integer> missing(String text) {
    Set<Integer> missing = new TreeSet<>();
    composed(text)
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && !Character.isSpaceChar(c))
        .filter(c -> isVisible(c) && !covers(c))
        .forEach(missing::add);
    return missing;
  }

  /** Width of a text at a size, in the unit of the size. */
  public double width(String text, double size, boolean wantBold) {
    double ems = 0;
    if (isPlain(text)) {
      FontFile font = wantBold ? Bundled.LATIN_BOLD : Bundled.LATIN;
      for (int i = 0; i < text.length(); i++) {
        ems += font.advance(text.charAt(i));
      }
      return ems * size;
    }
    for (Run run : runs(text, wantBold)) {
      ems += run.width();
    }
    return ems * size;
  }
}
