package org.figurebook.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.figurebook.document.Language;

/**
 * A request for a page in a language.
 *
 * @param request the request
 * @param language the language of the page
 * @param words the page's words in it
 */
record Visit(Request request, Language language, PageWords words) {

  /** The path of a page in this language. */
  String path(String... pieces) {
    return path(language, List.of(pieces));
  }

  static String path(Language language, List<String> pieces) {
    StringBuilder path = new StringBuilder("/" + language.tag());
    pieces.forEach(piece -> path.append('/').append(encoded(piece)));
    return pieces.isEmpty() ? path.append('/').toString() : path.toString();
  }

  /** A text as a piece of an address. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** This page in the other language. */
  String inOtherLanguage() {
    String uri = request.uri();
    String other = otherLanguage().tag();
    return "/" + other + uri.substring(Math.min(uri.length(), 3));
  }

  Language otherLanguage() {
    return language == Language.CHINESE ? Language.ENGLISH : Language.CHINESE;
  }
}
