package org.figurebook.serve;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes HTML of templates; every value is escaped, and a name that a page does not give is an
 * error.
 */
final class Views {
  private static final String FOLDER = "/serve/";
  private static final List<String> PARTS =
      List.of("search", "statistics", "documents", "disagreements", "gaps", "reports");

  private final Map<String, Template> templates = new ConcurrentHashMap<>();
  private final Mustache.Compiler compiler =
      Mustache.compiler()
          .escapeHTML(true)
          .emptyStringIsFalse(true)
          .strictSections(true)
          .withLoader(Views::open);
  private final String assets;

  /**
   * @param assets what tells one version of the style sheet from another
   */
  Views(String assets) {
    this.assets = assets;
  }

  private static Reader open(String name) {
    InputStream in = Views.class.getResourceAsStream(FOLDER + name + ".mustache");
    if (in == null) {
      throw new IllegalStateException("the program lacks its page " + name);
    }
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  /**
   * A page.
   *
   * @param name the template's
   * @param title of the page
   * @param model what the template shows
   */
  String html(Visit visit, String name, String title, Map<String, ?> model) {
    Map<String, Object> whole = new HashMap<>(model);
    whole.put("w", visit.words().all());
    whole.put("title", title);
    whole.put("lang", visit.language().tag().equals("zh") ? "zh-Hant-HK" : "en");
    whole.put("home", visit.path());
    whole.put("base", "/" + visit.language().tag());
    whole.put("other", visit.inOtherLanguage());
    whole.put("otherLang", visit.otherLanguage().tag().equals("zh") ? "zh-Hant-HK" : "en");
    whole.put("assets", assets);
    whole.put("nav", nav(visit));
    whole.putIfAbsent("refresh", false);
    whole.put("find", !name.equals("search") && !name.equals("home"));
    whole.putIfAbsent("q", "");
    return templates.computeIfAbsent(name, this::compile).execute(whole);
  }

  private Template compile(String name) {
    try (Reader reader = open(name)) {
      return compiler.compile(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, Object>> nav(Visit visit) {
    List<String> path = visit.request().path();
    String here = path.size() > 1 ? path.get(1) : "";
    return PARTS.stream()
        .map(
            part -> {
              Map<String, Object> link = new LinkedHashMap<>();
              link.put("href", visit.path(part));
              link.put("name", visit.words().get("nav-" + part));
              link.put("current", part.equals(here));
              return link;
            })
        .toList();
  }
}
