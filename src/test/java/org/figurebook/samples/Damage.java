package org.figurebook.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages files, the same way for the same seed. */
public final class Damage {
  /** Texts that break into what was printed: directions, controls, halves, marks, long numbers. */
  private static final List<String> ODD =
      List.of(
          "\u202e",
          "\u0000",
          "\ud800",
          "\u001b[31m",
          "\u200b",
          "\uf0b7",
          "9".repeat(400),
          "億".repeat(60),
          "(".repeat(300),
          "\n\n\n",
          "\f",
          "0.",
          "-",
          "=1+1",
          "總數",
          "２０２４",
          "<w:p>",
          "]]>",
          "&#x1;",
          "1e999999999");

  private static final int MOST_FLIPS = 64;
  private static final int LARGEST = 1 << 20;

  private final List<Specimen> specimens;
  private final long seed;

  public Damage(List<Specimen> specimens, long seed) {
    this.specimens = List.copyOf(specimens);
    this.seed = seed;
  }

  /** The damaged input of a number: each number has its specimen and its damage. */
  public Specimen damaged(int number) throws IOException {
    Random random = new Random(seed * 1_000_003 + number);
    Specimen whole = specimens.get(number % specimens.size());
    int kind = random.nextInt(6);
    byte[] bytes =
        whole.isArchive() && random.nextInt(4) > 0
            ? withDamagedPart(whole.bytes(), kind, random)
            : damaged(whole.bytes(), kind, random);
    String name = "%05d-%s-%s".formatted(number, kindName(kind), whole.name());
    return new Specimen(name, bytes);
  }

  private static String kindName(int kind) {
    return List.of("flipped", "cut", "spliced", "repeated", "lacking", "odd").get(kind);
  }

  private byte[] damaged(byte[] whole, int kind, Random random) {
    return switch (kind) {
      case 0 -> flipped(whole, random);
      case 1 -> Arrays.copyOf(whole, random.nextInt(whole.length + 1));
      case 2 -> spliced(whole, specimens.get(random.nextInt(specimens.size())).bytes(), random);
      case 3 -> repeated(whole, random);
      case 4 -> lacking(whole, random);
      default -> withOddText(whole, random);
    };
  }

  /** Damage in a part of an archive, which is packed whole again. */
  private byte[] withDamagedPart(byte[] archive, int kind, Random random) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    List<String> names = new ArrayList<>(parts.keySet());
    String main =
        names.stream()
            .filter(
                n -> n.endsWith("document.xml") || n.contains("sheet1") || n.contains("Strings"))
            .skip(random.nextInt(2))
            .findFirst()
            .orElse(names.get(0));
    String hit = random.nextBoolean() ? main : names.get(random.nextInt(names.size()));
    parts.put(hit, damaged(parts.get(hit), kind, random));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] flipped(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int flips = 1 + random.nextInt(1 + random.nextInt(MOST_FLIPS));
    for (int i = 0; i < flips && bytes.length > 0; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private static byte[] spliced(byte[] head, byte[] tail, Random random) {
    int end = random.nextInt(head.length + 1);
    int start = random.nextInt(tail.length + 1);
    return joined(Arrays.copyOf(head, end), Arrays.copyOfRange(tail, start, tail.length));
  }

  private static byte[] repeated(byte[] whole, Random random) {
    int start = random.nextInt(whole.length + 1);
    int end = start + random.nextInt(whole.length + 1 - start);
    byte[] part = Arrays.copyOfRange(whole, start, end);
    byte[] bytes = Arrays.copyOf(whole, end);
    for (int times = 1 + random.nextInt(20); times > 0 && bytes.length < LARGEST; times--) {
      bytes = joined(bytes, part);
    }
    return joined(bytes, Arrays.copyOfRange(whole, end, whole.length));
  }

  private static byte[] lacking(byte[] whole, Random random) {
    int start = random.nextInt(whole.length + 1);
    int end = start + random.nextInt(1 + Math.min(2000, whole.length - start));
    return joined(Arrays.copyOf(whole, start), Arrays.copyOfRange(whole, end, whole.length));
  }

  private static byte[] withOddText(byte[] whole, Random random) {
    byte[] bytes = whole;
    for (int times = 1 + random.nextInt(12); times > 0; times--) {
      int at = random.nextInt(bytes.length + 1);
      byte[] odd = ODD.get(random.nextInt(ODD.size())).getBytes(StandardCharsets.UTF_8);
      bytes =
          joined(
              joined(Arrays.copyOf(bytes, at), odd), Arrays.copyOfRange(bytes, at, bytes.length));
    }
    return bytes;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
