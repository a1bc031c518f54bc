package org.figurebook.render.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A piece of XML in the making, in UTF-8. It is emptied and used again rather than thrown away. */
final class Utf8Bytes {
  private byte[] bytes = new byte[16_384];
  private int length;

  /** Adds markup: characters of ASCII that need no escaping. */
  Utf8Bytes markup(String markup) {
    int signs = markup.length();
    makeRoom(signs);
    for (int i = 0; i < signs; i++) {
      bytes[length++] = (byte) markup.charAt(i);
    }
    return this;
  }

  /** Adds a whole number. */
  Utf8Bytes number(long number) {
    return markup(Long.toString(number));
  }

  /** Adds a text, escaped; a character that XML cannot hold becomes a question mark. */
  Utf8Bytes text(String text) {
    int signs = text.length();
    makeRoom(3 * signs);
    for (int i = 0; i < signs; i++) {
      char c = text.charAt(i);
      if (c >= 0x800) {
        i += wide(c, i + 1 < signs ? text.charAt(i + 1) : ' ');
      } else if (c > '>' && c < 0x80) {
        bytes[length++] = (byte) c;
      } else if (c >= 0x80) {
        bytes[length++] = (byte) (0xC0 | c >> 6);
        bytes[length++] = (byte) (0x80 | c & 0x3F);
      } else {
        narrow(c, 3 * (signs - i));
      }
    }
    return this;
  }

  /** A character of three bytes, or with the next one a character of four; says if it took that. */
  private int wide(char c, char next) {
    if (Character.isSurrogatePair(c, next)) {
      int code = Character.toCodePoint(c, next);
      bytes[length++] = (byte) (0xF0 | code >> 18);
      bytes[length++] = (byte) (0x80 | code >> 12 & 0x3F);
      bytes[length++] = (byte) (0x80 | code >> 6 & 0x3F);
      bytes[length++] = (byte) (0x80 | code & 0x3F);
      return 1;
    }
    if (Character.isSurrogate(c) || c >= 0xFFFE) {
      bytes[length++] = '?';
      return 0;
    }
    bytes[length++] = (byte) (0xE0 | c >> 12);
    bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
    bytes[length++] = (byte) (0x80 | c & 0x3F);
    return 0;
  }

  private void narrow(char c, int roomAhead) {
    String entity =
        switch (c) {
          case '<' -> "&lt;";
          case '>' -> "&gt;";
          case '&' -> "&amp;";
          case '"' -> "&quot;";
          case '\n' -> "&#xa;";
          case '\r' -> "&#xd;";
          case '\t' -> "&#x9;";
          default -> null;
        };
    if (entity == null) {
      bytes[length++] = (byte) (c < ' ' ? '?' : c);
    } else {
      markup(entity);
      makeRoom(roomAhead);
    }
  }

  private void makeRoom(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }

  int length() {
    return length;
  }

  /** Adds what another piece holds. */
  Utf8Bytes add(Utf8Bytes other) {
    makeRoom(other.length);
    System.arraycopy(other.bytes, 0, bytes, length, other.length);
    length += other.length;
    return this;
  }

  void clear() {
    length = 0;
  }

  /** Writes it and empties it. */
  void moveTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
    length = 0;
  }
}
