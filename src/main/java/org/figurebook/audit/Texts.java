package org.figurebook.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.figurebook.failure.FailureCode;
import org.figurebook.failure.UnusableFile;

/** The texts that cells share, each as far as a rule looks at it. */
final class Texts implements Xml.Visitor {
  /**
   * A text.
   *
   * @param text its beginning, at most {@link #LONGEST} characters, and its end
   * @param raised whether a part of it is raised
   */
  record Text(String text, boolean raised) {
    static final Text NONE = new Text("", false);
  }

  static final int LONGEST = 400;
  private static final int END = 24;
  private static final long MOST_CHARACTERS = 60_000_000;

  private final List<Text> texts = new ArrayList<>();
  private final StringBuilder now = new StringBuilder();
  private boolean raised;
  private boolean phonetic;
  private boolean inText;
  private long kept;

  private Texts() {}

  static Texts none() {
    return new Texts();
  }

  static Texts of(PackagePart part) throws IOException {
    Texts texts = new Texts();
    Xml.read(part, texts);
    return texts;
  }

  Text get(int index) {
    return index >= 0 && index < texts.size() ? texts.get(index) : Text.NONE;
  }

  /** The beginning and the end of a long text. */
  static String shortened(CharSequence text) {
    int length = text.length();
    return length <= LONGEST
        ? text.toString()
        : text.subSequence(0, LONGEST - END).toString() + text.subSequence(length - END, length);
  }

  @Override
  public void start(String name, Map<String, String> attributes) {
    switch (name) {
      case "si" -> {
        now.setLength(0);
        raised = false;
      }
      case "rPh" -> phonetic = true;
      case "t" -> inText = !phonetic;
      case "vertAlign" -> raised |= !attributes.getOrDefault("val", "").equals("baseline");
      default -> {}
    }
  }

  @Override
  public void text(String text) {
    if (inText) {
      now.append(text);
    }
  }

  @Override
  public void end(String name) throws IOException {
    switch (name) {
      case "t" -> inText = false;
      case "rPh" -> phonetic = false;
      case "si" -> {
        Text text = new Text(shortened(now), raised);
        kept += text.text().length() + 8;
        if (kept > MOST_CHARACTERS) {
          throw new UnusableFile(FailureCode.WORKBOOK_TEXT.of());
        }
        texts.add(text);
      }
      default -> {}
    }
  }
}
