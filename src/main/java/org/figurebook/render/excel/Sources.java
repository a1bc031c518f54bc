package org.figurebook.render.excel;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.figurebook.document.Document;
import org.figurebook.document.Place;
import org.figurebook.harvest.Harvest;

/** Links to the source files, relative to the workbook, at the page where the format has pages. */
final class Sources {
  private record Source(String address, boolean paged) {}

  private final Map<String, Source> sources = new HashMap<>();
  private final Set<String> ambiguous = new TreeSet<>();
  private final Path folder;
  private String lastDocument = "";
  private int lastPage;
  private Target last;

  Sources(List<Harvest> harvests, Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
    for (Harvest harvest : harvests) {
      Document document = harvest.document();
      Source source = source(document);
      Source before = sources.putIfAbsent(document.name(), source);
      if (before != null && !before.equals(source)) {
        ambiguous.add(document.name());
      }
    }
  }

  /** Names that several documents have: a place in one of them cannot be told from the others. */
  Set<String> ambiguous() {
    return ambiguous;
  }

  /** The file of a document itself, whatever its name. */
  Target target(Document document) {
    return target(source(document), 0);
  }

  private Source source(Document document) {
    return new Source(relative(folder, document.path()), document.format().equals("pdf"));
  }

  /** The file a place is in; null when it is not known. */
  Target target(Place place) {
    return target(place.document(), place.page());
  }

  /** A file at a page; null when the file is not known. */
  Target target(String document, int page) {
    // neighbours in a list mostly lead to the same page
    if (page != lastPage || !document.equals(lastDocument)) {
      last = find(document, page);
      lastDocument = document;
      lastPage = page;
    }
    return last;
  }

  private Target find(String document, int page) {
    // two files of one name: no link is better than a link to the wrong one
    return ambiguous.contains(document) ? null : target(sources.get(document), page);
  }

  private static Target target(Source source, int page) {
    if (source == null || source.address().isEmpty()) {
      return null;
    }
    return Target.file(
        source.paged() && page > 0 ? source.address() + "#page=" + page : source.address());
  }

  private static String relative(Path from, String path) {
    if (path.isEmpty()) {
      return "";
    }
    try {
      Path to = Path.of(path).toAbsolutePath().normalize();
      boolean sameRoot = to.getRoot() != null && to.getRoot().equals(from.getRoot());
      return sameRoot ? escaped(from.relativize(to)) : to.toUri().toASCIIString();
    } catch (InvalidPathException e) {
      return "";
    }
  }

  private static String escaped(Path path) {
    StringBuilder address = new StringBuilder();
    for (Path name : path) {
      address.append(address.isEmpty() ? "" : "/").append(escaped(name.toString()));
    }
    return address.toString();
  }

  private static String escaped(String name) {
    StringBuilder escaped = new StringBuilder();
    for (char c : name.toCharArray()) {
      // an address may hold Chinese as it is, which also keeps it short enough for a formula
      boolean plain =
          c < 0x80 ? isPlain(c) : !Character.isISOControl(c) && !Character.isSpaceChar(c);
      if (plain) {
        escaped.append(c);
      } else {
        for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
          escaped.append(String.format("%%%02X", b & 0xFF));
        }
      }
    }
    return escaped.toString();
  }

  private static boolean isPlain(char c) {
    return Character.isLetterOrDigit(c) || "-._~()".indexOf(c) >= 0;
  }
}
