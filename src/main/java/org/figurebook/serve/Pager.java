package org.figurebook.serve;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.figurebook.library.Found;

/** Which part of a list is shown, and the way to the parts before and after. */
final class Pager {
  static final int SIZE = 50;

  private Pager() {}

  /** The page that is asked for, from 1. */
  static int page(Request request) {
    return Math.max(1, request.number("page", 1));
  }

  static int offset(Request request) {
    return (page(request) - 1) * SIZE;
  }

  static Map<String, Object> of(Visit visit, Found<?> found) {
    int page = page(visit.request());
    int first = offset(visit.request()) + 1;
    int last = Math.min(found.total(), first + SIZE - 1);
    Map<String, Object> pager = new HashMap<>();
    pager.put("there", found.total() > SIZE);
    pager.put("before", page > 1);
    pager.put("after", last < found.total());
    pager.put("beforeHref", href(visit, page - 1));
    pager.put("afterHref", href(visit, page + 1));
    pager.put("shown", visit.words().get("pager-shown", first, last, count(found)));
    return pager;
  }

  /** How many there are, in words. */
  static String count(Found<?> found) {
    return "%,d".formatted(found.total()) + (found.more() ? "+" : "");
  }

  private static String href(Visit visit, int page) {
    Map<String, String> parameters = new java.util.LinkedHashMap<>(visit.request().parameters());
    parameters.put("page", String.valueOf(page));
    return "?"
        + parameters.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .map(entry -> Visit.encoded(entry.getKey()) + "=" + Visit.encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
  }
}
