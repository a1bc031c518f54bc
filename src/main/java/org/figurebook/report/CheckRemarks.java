package org.figurebook.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Language;

/** What a check says of its result, in the language of the report. */
public final class CheckRemarks {
  private static final Map<String, Pattern> KNOWN = new LinkedHashMap<>();

  static {
    KNOWN.put("remark-differs", Pattern.compile("differs by (\\S+)"));
    KNOWN.put("remark-parts", Pattern.compile("(\\d+) parts"));
    KNOWN.put("remark-change", Pattern.compile("change from the column before"));
    KNOWN.put("remark-rows", Pattern.compile("the text before the table says (\\d+) rows"));
    KNOWN.put("remark-as-said", Pattern.compile("as the text before the table says"));
  }

  private CheckRemarks() {}

  /** A check's detail in words of the report; as it stands when there are none for it. */
  public static String of(String detail, Language language) {
    for (Map.Entry<String, Pattern> known : KNOWN.entrySet()) {
      Matcher matcher = known.getValue().matcher(detail);
      if (matcher.matches()) {
        Wording words = Wording.of(language);
        return matcher.groupCount() == 0
            ? words.get(known.getKey())
            : words.get(known.getKey(), matcher.group(1));
      }
    }
    return detail;
  }
}
