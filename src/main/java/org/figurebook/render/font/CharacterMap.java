package org.figurebook.render.font;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** A font's table from characters to glyphs. */
final class CharacterMap {
  private static final int BMP = 0x10000;

  private final char[] basic = new char[BMP];
  private final Map<Integer, Integer> beyond = new HashMap<>();

  private CharacterMap() {}

  /** Reads the Unicode subtables of a {@code cmap} table. */
  static CharacterMap read(ByteBuffer data, int start) {
    CharacterMap map = new CharacterMap();
    int subtables = Short.toUnsignedInt(data.getShort(start + 2));
    for (int i = 0; i < subtables; i++) {
      int platform = data.getShort(start + 4 + 8 * i);
      int encoding = data.getShort(start + 6 + 8 * i);
      int at = start + data.getInt(start + 8 + 8 * i);
      boolean unicode = platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
      int format = Short.toUnsignedInt(data.getShort(at));
      if (unicode && format == 4) {
        map.readSegments(data, at);
      } else if (unicode && format == 12) {
        map.readGroups(data, at);
      }
    }
    return map;
  }

  /** Format 4: segments of the basic plane. */
  private void readSegments(ByteBuffer data, int at) {
    int twice = Short.toUnsignedInt(data.getShort(at + 6));
    for (int i = 0; i < twice; i += 2) {
      int end = Short.toUnsignedInt(data.getShort(at + 14 + i));
      int start = Short.toUnsignedInt(data.getShort(at + 16 + twice + i));
      int delta = data.getShort(at + 16 + 2 * twice + i);
      int offsetAt = at + 16 + 3 * twice + i;
      int offset = Short.toUnsignedInt(data.getShort(offsetAt));
      for (int c = start; c <= end && c < 0xFFFF; c++) {
        int glyph =
            offset == 0
                ? c
                : Short.toUnsignedInt(data.getShort(offsetAt + offset + 2 * (c - start)));
        if (offset == 0 || glyph != 0) {
          put(c, glyph + delta & 0xFFFF);
        }
      }
    }
  }

  /** Format 12: groups of all planes. */
  private void readGroups(ByteBuffer data, int at) {
    int groups = data.getInt(at + 12);
    for (int i = 0; i < groups; i++) {
      int start = data.getInt(at + 16 + 12 * i);
      int end = Math.min(data.getInt(at + 20 + 12 * i), Character.MAX_CODE_POINT);
      int glyph = data.getInt(at + 24 + 12 * i);
      for (int c = start; c <= end; c++) {
        put(c, glyph + c - start);
      }
    }
  }

  private void put(int codePoint, int glyph) {
    if (codePoint < BMP) {
      basic[codePoint] = (char) glyph;
    } else {
      beyond.put(codePoint, glyph);
    }
  }

  /** The glyph of a character; 0 when there is none. */
  int glyph(int codePoint) {
    return codePoint < BMP ? basic[codePoint] : beyond.getOrDefault(codePoint, 0);
  }
}
