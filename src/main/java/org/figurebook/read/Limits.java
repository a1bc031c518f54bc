package org.figurebook.read;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much one document may be. What is over a limit is not read, and the document says so; a
 * person may set each as {@code limits} in {@code figurebook.json}.
 *
 * @param seconds time that each step of the work on a document may take: reading it, its tables,
 *     its figures
 * @param pages pages of a PDF; the rest is not read
 * @param characters characters of a document; the rest is not read
 * @param parts files packed into a Word or Excel document
 * @param megabytes what a Word or Excel document unpacks to
 * @param nesting elements within elements of a Word or Excel document
 * @param images pictures in a document
 * @param tables tables in a document; the rest is read as text
 * @param cells cells of a document's tables; tables beyond them are read as text
 */
public record Limits(
    int seconds,
    int pages,
    int characters,
    int parts,
    int megabytes,
    int nesting,
    int images,
    int tables,
    int cells) {
  /** What holds unless a person sets something else: many times what official papers have. */
  public static final Limits USUAL =
      new Limits(120, 5_000, 20_000_000, 2_000, 256, 200, 20_000, 5_000, 1_000_000);

  /** These limits with some of them set, by their names. */
  public Limits with(Map<String, Integer> set) {
    return new Limits(
        set.getOrDefault("seconds", seconds),
        set.getOrDefault("pages", pages),
        set.getOrDefault("characters", characters),
        set.getOrDefault("parts", parts),
        set.getOrDefault("megabytes", megabytes),
        set.getOrDefault("nesting", nesting),
        set.getOrDefault("images", images),
        set.getOrDefault("tables", tables),
        set.getOrDefault("cells", cells));
  }

  /** Each limit by its name, in order. */
  public Map<String, Integer> byName() {
    Map<String, Integer> all = new LinkedHashMap<>();
    all.put("seconds", seconds);
    all.put("pages", pages);
    all.put("characters", characters);
    all.put("parts", parts);
    all.put("megabytes", megabytes);
    all.put("nesting", nesting);
    all.put("images", images);
    all.put("tables", tables);
    all.put("cells", cells);
    return all;
  }

  /** The code of findings that tell of a limit that was reached. */
  public static final String OVER = "over-limit";

  /** The code of findings that tell of work that took too long. */
  public static final String TOO_SLOW = "too-slow";

  /** What a person can do about a limit. */
  static String remedy(String limit) {
    return "split the document, or raise limits." + limit + " in figurebook.json";
  }
}
