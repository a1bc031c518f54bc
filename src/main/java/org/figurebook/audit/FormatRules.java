package org.figurebook.audit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.figurebook.audit.Item.Group;
import org.figurebook.audit.Rule.Finding;
import org.figurebook.audit.SheetFrame.Drawn;

/** What the checklist says of formatting. */
final class FormatRules {
  private static final int SMALLEST = 10;

  /** Typefaces with serifs or brush strokes, as far as spreadsheets commonly have them. */
  private static final Pattern SERIF =
      Pattern.compile(
          "times|cambria|georgia|garamond|palatino|antiqua|bookman|century(?! gothic)|baskerville"
              + "|didot|liberation serif|dejavu serif|noto serif|ming|simsun|songti|宋|明體|明朝"
              + "|mincho|kai|楷|batang");

  /** Fields that a program fills in: page, pages, sheet, file, path, date, time, and type. */
  private static final Pattern FIELD =
      Pattern.compile("&(?:\"[^\"]{0,80}\"|K[0-9A-Fa-f]{6}|\\d{1,3}|[PNAFZDTBIUESXYG])");

  private static final Pattern PAGE_NUMBER = Pattern.compile("&[PN]");
  private static final int WORDS_OF_A_PAGE_NUMBER = 24;

  static final List<Rule> RULES =
      List.of(
          Rule.byHand(
              item("written-content", false, "What is written is plain and clear"),
              "read it: abbreviations explained, plain words, short sentences"),
          Rule.sheet(
              item("links", true, "The text of a link says where it leads"),
              sheet ->
                  sheet.seen(Sight.LINK).none()
                      ? Finding.NOT_APPLICABLE
                      : Finding.unless(sheet.seen(Sight.VAGUE_LINK))),
          Rule.sheet(
              item(
                  "text-format",
                  false,
                  "Type is upright, level, without serifs and of 10 points at least"),
              sheet -> each(sheet, FormatRules::type)),
          Rule.sheet(
              item("titles", true, "Each sheet has a title in A1, tagged as a heading"),
              FormatRules::title),
          Rule.sheet(
              item("symbols", false, "No cell of a table has nothing but signs"),
              sheet -> Finding.unless(sheet.seen(Sight.ONLY_SIGNS))),
          Rule.sheet(
              item(
                  "headers-and-footers",
                  true,
                  "No headers or footers but page numbers and names a program fills in, no floating"
                      + " text boxes, no controls"),
              FormatRules::margins),
          Rule.sheet(
              item("dividers", false, "No stripes or patterns divide the data"),
              FormatRules::dividers),
          Rule.sheet(
              item("background", false, "Cells have no background fill"),
              sheet -> each(sheet, style -> style.fill().isEmpty() ? "" : "fill #" + style.fill())),
          Rule.sheet(
              item("colour-alone", true, "Colour is never the only way to say something"),
              sheet ->
                  sheet.frame().colourScales()
                      ? Finding.not("numbers are coloured by their size")
                      : Finding.unless(sheet.seen(Sight.COLOUR_ALONE))),
          Rule.sheet(
              item("contrast", true, "Coloured text stands out from its background (WCAG AA)"),
              FormatRules::contrast),
          Rule.sheet(
              item(
                  "images", false, "There are no images, or they and charts have alternative text"),
              FormatRules::images),
          Rule.book(
              item("macros", false, "There are no macros"),
              book -> Finding.unless(book.macros() ? "the workbook has macros" : "")));

  private FormatRules() {}

  private static Item item(String id, boolean essential, String words) {
    return new Item(id, Group.FORMATTING, essential, words);
  }

  /** Met unless one of the looks on the sheet has a fault. */
  private static Finding each(
      SheetFacts sheet, java.util.function.Function<StyleFacts, String> fault) {
    return Finding.unless(
        Places.of(
            sheet.styles().stream()
                .map(fault)
                .filter(words -> !words.isEmpty())
                .distinct()
                .sorted()
                .toList()));
  }

  private static String type(StyleFacts style) {
    if (SERIF.matcher(style.font().toLowerCase(Locale.ROOT)).find()) {
      return "serifs: " + style.font();
    }
    if (style.points() < SMALLEST) {
      return "type of " + style.points() + " points";
    }
    return style.italic() ? "italic type" : style.rotated() ? "turned text" : "";
  }

  private static Finding title(SheetFacts sheet) {
    if (sheet.cells() == 0) {
      return Finding.NOT_APPLICABLE;
    }
    if (sheet.title().isEmpty()) {
      return Finding.not("A1 has no text");
    }
    int level = sheet.lead().get(0).style().heading();
    return Finding.unless(level == 1 ? "" : "A1 does not have the cell style Heading 1 or Title");
  }

  private static Finding margins(SheetFacts sheet) {
    for (String margin : sheet.frame().margins()) {
      String words = FIELD.matcher(margin.replace("&&", "+")).replaceAll("").strip();
      boolean pageNumber =
          PAGE_NUMBER.matcher(margin).find() && words.length() <= WORDS_OF_A_PAGE_NUMBER;
      if (!words.isEmpty() && !pageNumber) {
        return Finding.not("header or footer: " + words);
      }
    }
    if (sheet.frame().drawn().stream().anyMatch(drawn -> drawn.kind() == Drawn.Kind.TEXT_BOX)) {
      return Finding.not("floating text boxes");
    }
    return Finding.unless(sheet.frame().controls() ? "floating controls" : "");
  }

  private static Finding dividers(SheetFacts sheet) {
    if (sheet.tables().stream().anyMatch(TableFacts::striped)) {
      return Finding.not("a table with stripes");
    }
    return each(sheet, style -> style.patterned() ? "a pattern as background" : "");
  }

  private static Finding contrast(SheetFacts sheet) {
    boolean coloured =
        sheet.styles().stream().anyMatch(s -> !s.ink().isEmpty() || !s.fill().isEmpty());
    return coloured ? each(sheet, Contrast::fault) : Finding.NOT_APPLICABLE;
  }

  private static Finding images(SheetFacts sheet) {
    List<Drawn> drawn =
        sheet.frame().drawn().stream().filter(d -> d.kind() != Drawn.Kind.TEXT_BOX).toList();
    if (drawn.isEmpty()) {
      return Finding.NOT_APPLICABLE;
    }
    return Finding.unless(
        Places.of(
            drawn.stream()
                .filter(d -> !d.described())
                .map(d -> "no alternative text: " + d.name())
                .toList()));
  }
}
