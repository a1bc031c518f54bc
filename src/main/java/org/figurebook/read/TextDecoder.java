package org.figurebook.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes to text: UTF-8 and UTF-16 with or without mark, Big5 with HKSCS, GB18030.
 *
 * @param text the text
 * @param encoding its encoding
 * @param sure whether a byte order mark or a strict reading proves it
 * @param damaged characters that could not be read
 */
record TextDecoder(String text, String encoding, boolean sure, int damaged) {
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Bytes that the detector looks at. */
  private static final int SAMPLE = 64 * 1024;

  /** Share of bytes that no text has, from which a file is not text. */
  private static final double BINARY = 0.02;

  static TextDecoder decode(byte[] bytes) throws Unreadable {
    TextDecoder marked = marked(bytes);
    if (marked != null) {
      return marked;
    }
    String utf16 = withoutMark(bytes);
    if (utf16 != null) {
      return lenient(bytes, 0, Charset.forName(utf16), false);
    }
    refuseBinary(bytes);
    String utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return new TextDecoder(utf8, "UTF-8", true, 0);
    }
    return chinese(bytes);
  }

  private static TextDecoder marked(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
      return lenient(b, 3, StandardCharsets.UTF_8, true);
    }
    if (b.length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) {
      return lenient(b, 2, StandardCharsets.UTF_16LE, true);
    }
    if (b.length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff) {
      return lenient(b, 2, StandardCharsets.UTF_16BE, true);
    }
    return null;
  }

  /** UTF-16 without a mark: line feeds and spaces have their zero byte on one side always. */
  private static String withoutMark(byte[] b) {
    int little = 0;
    int big = 0;
    int length = Math.min(b.length, SAMPLE) & ~1;
    for (int i = 0; i < length; i += 2) {
      if (b[i + 1] == 0 && (b[i] == '\n' || b[i] == ' ' || b[i] >= '0' && b[i] <= '9')) {
        little++;
      }
      if (b[i] == 0
          && (b[i + 1] == '\n' || b[i + 1] == ' ' || b[i + 1] >= '0' && b[i + 1] <= '9')) {
        big++;
      }
    }
    int enough = Math.max(1, length / 200);
    if (little >= enough && little > 8 * big && b.length % 2 == 0) {
      return plausible(b, length, StandardCharsets.UTF_16LE) ? "UTF-16LE" : null;
    }
    if (big >= enough && big > 8 * little && b.length % 2 == 0) {
      return plausible(b, length, StandardCharsets.UTF_16BE) ? "UTF-16BE" : null;
    }
    return null;
  }

  private static boolean plausible(byte[] bytes, int length, Charset charset) {
    String text = new String(bytes, 0, length, charset);
    long odd =
        text.chars()
            .filter(c -> c == 0xfffd || c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            .count();
    return odd * 50 < text.length();
  }

  private static void refuseBinary(byte[] bytes) throws Unreadable {
    int length = Math.min(bytes.length, SAMPLE);
    int odd = 0;
    for (int i = 0; i < length; i++) {
      int c = bytes[i] & 0xff;
      odd += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0x7f ? 1 : 0;
    }
    if (odd > length * BINARY) {
      throw new Unreadable(
          "binary",
          "is not text but binary data",
          "check what the file is; its name is misleading");
    }
  }

  private static TextDecoder chinese(byte[] bytes) throws Unreadable {
    TextDecoder utf8 = lenient(bytes, 0, StandardCharsets.UTF_8, false);
    if (utf8.damaged * 200L < utf8.text.length()) {
      return utf8;
    }
    boolean traditional = isBig5(bytes);
    String first = strict(bytes, traditional ? BIG5 : GB18030);
    if (first != null) {
      return new TextDecoder(first, traditional ? "Big5-HKSCS" : "GB18030", false, 0);
    }
    TextDecoder best = lenient(bytes, 0, traditional ? BIG5 : GB18030, false);
    TextDecoder other = lenient(bytes, 0, traditional ? GB18030 : BIG5, false);
    best = other.damaged * 2 < best.damaged ? other : best;
    if (best.damaged * 20L > best.text.length()) {
      throw new Unreadable(
          "encoding-unknown",
          "is in no encoding that is known here",
          "save it as UTF-8 and read it again");
    }
    return best;
  }

  private static boolean isBig5(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getName().equals("Big5")) {
        return true;
      }
      if (match.getName().equals("GB18030")) {
        return false;
      }
    }
    return true;
  }

  private static String strict(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static TextDecoder lenient(byte[] bytes, int from, Charset charset, boolean sure) {
    CharBuffer text = charset.decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
    String decoded = text.toString();
    int damaged = (int) decoded.chars().filter(c -> c == 0xfffd).count();
    return new TextDecoder(decoded, charset.name(), sure, damaged);
  }
}
