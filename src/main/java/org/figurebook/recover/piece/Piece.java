package org.figurebook.recover.piece;

import org.figurebook.document.Form;

/**
 * The smallest part of a line that is certainly within one cell.
 *
 * @param text clean text
 * @param kind what it looks like
 * @param link how it stands to the piece before it
 * @param line source line it starts on
 * @param character character of that line it starts at
 * @param lastLine source line it ends on: a wrapped text is one piece
 * @param lineStart whether it is the first of its line
 * @param lineEnd whether it is the last of its line
 */
public record Piece(
    String text,
    Kind kind,
    Link link,
    int line,
    int character,
    int lastLine,
    boolean lineStart,
    boolean lineEnd) {
  private static final Form PERIOD =
      Form.of(
          "(?:(?:At |As at )?[Ee]nd(?: of)?[ -]|FY ?)?(?:19|20)\\d\\d(?:[-–/／(年](?!.*的(?:增減|變動|變化)$).*| ?[*#^@]{1,3})?"
              + "|[一二][一二三四五六七八九零〇○]{3}年(?:度|[底末中].?)?");

  /** This piece, standing otherwise to the one before it. */
  public Piece withLink(Link other) {
    return new Piece(text, kind, other, line, character, lastLine, lineStart, lineEnd);
  }

  /** This piece, beginning or ending its line or not. */
  public Piece withEnds(boolean start, boolean end) {
    return new Piece(text, kind, link, line, character, lastLine, start, end);
  }

  /** This piece taken for words, whatever it looks like. */
  public Piece asText() {
    return as(Kind.TEXT);
  }

  /** This piece taken for another kind. */
  public Piece as(Kind other) {
    return new Piece(text, other, link, line, character, lastLine, lineStart, lineEnd);
  }

  /** This piece with the next one behind it in the same cell. */
  public Piece plus(Piece next) {
    return upTo(next, CellText.join(text, next.text, next.link));
  }

  /** The characters from one to another as a piece of its own; the later ones come close behind. */
  public Piece part(int from, int to) {
    String own = text.substring(from, to);
    return new Piece(
        own,
        Kind.of(own),
        from == 0 ? link : Link.PLAIN,
        line,
        character + from,
        lastLine,
        from == 0 && lineStart,
        to == text.length() && lineEnd);
  }

  /** This piece and the next one as one of another text. */
  public Piece upTo(Piece next, String whole) {
    return new Piece(
        whole, Kind.of(whole), link, line, character, next.lastLine, lineStart, next.lineEnd);
  }

  /** Whether its line has nothing else. */
  public boolean isAlone() {
    return lineStart && lineEnd;
  }

  /** Whether it is words. */
  public boolean isText() {
    return kind == Kind.TEXT;
  }

  /** Whether it is a year or begins with one, as headings of periods do. */
  public boolean isPeriod() {
    return kind == Kind.YEAR || PERIOD.matches(text);
  }

  /** Whether a text is a year or begins with one. */
  public static boolean isPeriod(String text) {
    return PERIOD.matches(text) || Kind.of(text) == Kind.YEAR;
  }

  /** Whether a bracket opened in it is still open. */
  public boolean isOpen() {
    return CellText.depth(text) > 0;
  }

  /** Whether it begins with a round bracket. */
  public boolean opensBracket() {
    return text.startsWith("(") || text.startsWith("（");
  }

  /** Whether it or the piece before it is Latin where they meet: a space there parts two words. */
  public boolean meetsLatin(Piece before) {
    return !CellText.isWide(before.text.charAt(before.text.length() - 1))
        || !CellText.isWide(text.charAt(0));
  }

  /** Written out: pieces are looked up by the thousand, and no two begin at the same place. */
  @Override
  public int hashCode() {
    return (line * 31 + character) * 31 + text.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Piece that && isLike(that);
  }

  private boolean isLike(Piece that) {
    return line == that.line
        && character == that.character
        && lastLine == that.lastLine
        && kind == that.kind
        && link == that.link
        && lineStart == that.lineStart
        && lineEnd == that.lineEnd
        && text.equals(that.text);
  }

  @Override
  public String toString() {
    return link + ":" + kind + ":" + text;
  }
}
