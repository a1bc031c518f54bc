package org.figurebook.render.font;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A TrueType font: which characters it has and how wide they are.
 *
 * <p>Reads the tables {@code head}, {@code hhea}, {@code hmtx} and {@code cmap} (formats 4 and 12)
 * as the OpenType specification lays them out. AWT could tell the same, but only with its font
 * machinery running, which a machine without fonts lacks.
 */
public final class FontFile {
  private static final int MAC_OR_WINDOWS = 0x00010000;
  private static final int TRUE = 0x74727565;

  private final String name;
  private final byte[] bytes;
  private final int unitsPerEm;
  private final double ascent;
  private final double descent;
  private final int[] advances;
  private final CharacterMap characters;

  private FontFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
    ByteBuffer data = ByteBuffer.wrap(bytes);
    int head = table(data, "head");
    int hhea = table(data, "hhea");
    this.unitsPerEm = Short.toUnsignedInt(data.getShort(head + 18));
    this.ascent = data.getShort(hhea + 4) / (double) unitsPerEm;
    this.descent = -data.getShort(hhea + 6) / (double) unitsPerEm;
    int hmtx = table(data, "hmtx");
    this.advances = new int[Short.toUnsignedInt(data.getShort(hhea + 34))];
    for (int glyph = 0; glyph < advances.length; glyph++) {
      advances[glyph] = Short.toUnsignedInt(data.getShort(hmtx + 4 * glyph));
    }
    this.characters = CharacterMap.read(data, table(data, "cmap"));
  }

  /**
   * Reads a font.
   *
   * @param name a file name, used to tell fonts apart
   * @param bytes the whole file
   * @throws IllegalArgumentException when it is not a TrueType font with outlines of that kind
   *     (collections and CFF fonts are not)
   */
  public static FontFile read(String name, byte[] bytes) {
    if (bytes.length < 12) {
      throw new IllegalArgumentException(name + " is not a font");
    }
    int kind = ByteBuffer.wrap(bytes).getInt(0);
    if (kind != MAC_OR_WINDOWS && kind != TRUE) {
      throw new IllegalArgumentException(
          name + " is not a TrueType font (collections and CFF fonts cannot be used)");
    }
    try {
      return new FontFile(name, bytes);
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(name + " is a damaged font", e);
    }
  }

  private static int table(ByteBuffer data, String tag) {
    int tables = Short.toUnsignedInt(data.getShort(4));
    int wanted = 0;
    for (char c : tag.toCharArray()) {
      wanted = wanted << 8 | c;
    }
    for (int i = 0; i < tables; i++) {
      if (data.getInt(12 + 16 * i) == wanted) {
        return data.getInt(20 + 16 * i);
      }
    }
    throw new IllegalArgumentException("the font has no " + tag + " table");
  }

  /** The file's name. */
  public String name() {
    return name;
  }

  /** A copy of the file. */
  public byte[] bytes() {
    return Arrays.copyOf(bytes, bytes.length);
  }

  /** Whether it can draw a character. */
  public boolean has(int codePoint) {
    return characters.glyph(codePoint) != 0;
  }

  /** Width of a character, in ems. */
  public double advance(int codePoint) {
    int glyph = characters.glyph(codePoint);
    return advances[Math.min(glyph, advances.length - 1)] / (double) unitsPerEm;
  }

  /** Height above the baseline, in ems. */
  public double ascent() {
    return ascent;
  }

  /** Depth below the baseline, in ems. */
  public double descent() {
    return descent;
  }

  @Override
  public String toString() {
    return name;
  }
}
