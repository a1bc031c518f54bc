package org.figurebook.recover.body;

import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.ClassLabels;
import org.figurebook.recover.piece.ItemMarks;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * What it costs, in the alignment of {@link BodyFit}, to put two pieces into one cell or to open a
 * new cell between them. The numbers are logs of odds, chosen by hand: 0 is what always happens.
 */
public final class FitCosts {
  static final double NEVER = 40;

  /** Width of a line that a label may wrap after. */
  private static final int WIDE = 16;

  private static final Form LEADS_ON = Form.of("(?:超過|約|逾|近|至少|不少於|達|共|為|的|有|及)$");
  private static final Form UNIT_WORD =
      Form.of("(?:百萬|千萬|億|萬|千)?(?:港元|元|人次|人|項|宗|個|名|間|次|家|所)(?:以上|以下)?");
  static final Pattern UNIT_ALONE =
      Pattern.compile("(?:[百千]?[萬万]|[億亿]|千)(?:港元|美元|元|人次|人|平方米|[噸吨])|人次");
  private static final Form BOUND_END = Form.of("(?:超過|約|逾|近|至少|不少於)$");
  private static final Form MONTH = Form.of("\\d{1,2}月.*");
  private static final Form REST_OF_YEAR = Form.of("[中底初末度].*|年[中底初].*");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d.*");
  private static final String CONNECTORS = "／/、，,及和與或的之：:－";

  /** Less than 1 is said more often than less than some thousands. */
  private static final double BOUNDED = 0.8;

  /** A day below words is rather another cell than more of them. */
  private static final double DAY_BELOW = 3;

  private FitCosts() {}

  /** A piece goes into the cell of the piece before it. */
  static double merge(Piece before, Piece piece, double thousands) {
    boolean bracket = opened(piece);
    if (before.isOpen() && piece.link() != Link.WIDE) {
      return 0;
    }
    if (piece.kind() == Kind.CHANGE && before.kind().isValue()) {
      return piece.link() == Link.WIDE ? 1 : 0.1;
    }
    if (piece.kind() == Kind.MARK) {
      return 0.6;
    }
    return switch (piece.link()) {
      case WRAP -> 0;
      case GLUED -> 0.8;
      case MAYBE -> 0.5;
      case PLAIN -> plain(before, piece, thousands);
      case WIDE -> thousands >= 0 ? thousands : bracket && before.isText() ? 2 : 9;
      case JUMP -> bracket ? 1.5 : isWrapped(before, piece) ? 2 : 6;
      case LINE -> below(before, piece, bracket);
      case BREAK, PAGE -> below(before, piece, bracket) + 1.5;
    };
  }

  /** Whether two long texts stand alone on lines next to each other. */
  private static boolean isWrapped(Piece before, Piece piece) {
    boolean words = before.isText() && piece.isText();
    boolean alone = before.isAlone() && piece.isAlone();
    return words && alone && CellText.width(before.text()) >= WIDE;
  }

  private static double plain(Piece before, Piece piece, double thousands) {
    if (thousands >= 0) {
      return thousands;
    }
    boolean value = piece.kind().isValue();
    if (value && before.kind().isValue()) {
      return 25;
    }
    if (before.kind() == Kind.YEAR && piece.kind().isNumber()) {
      return 8;
    }
    if (piece.kind() == Kind.MISSING && before.isText()) {
      return 6;
    }
    if (value || isValued(before, piece)) {
      return piece.text().startsWith("(") ? 0.4 : 2;
    }
    if (isOwn(before, piece)) {
      return 1.4;
    }
    return piece.meetsLatin(before) ? 0.6 : 2;
  }

  /** Whether a value, or words behind what stands in brackets behind one. */
  private static boolean isValued(Piece before, Piece piece) {
    return before.kind().isValue() || before.kind() == Kind.CHANGE && piece.isText();
  }

  /** A row number, a period or a class is one cell and what stands beside it another. */
  private static boolean isOwn(Piece before, Piece piece) {
    boolean period = piece.kind() == Kind.YEAR || piece.kind() == Kind.DATE;
    boolean range = before.isText() && piece.isText() && ClassLabels.isSpan(piece.text());
    return range
        || before.kind() == Kind.ITEM && piece.isText()
        || before.isText() && period && CellText.isWide(before.text().charAt(0));
  }

  private static double below(Piece before, Piece piece, boolean bracket) {
    if (bracket) {
      return 0.3;
    }
    if (piece.kind().isValue()) {
      return before.kind().isValue() ? 8 : BOUND_END.isIn(before.text()) ? 0.5 : 4;
    }
    if (before.kind().isValue()) {
      return !piece.isText()
          ? 6
          : CellText.width(piece.text()) <= 4 ? 1.5 : piece.isAlone() ? 5 : 3;
    }
    if (UNIT_ALONE.matcher(piece.text()).matches()) {
      return 5;
    }
    char last = before.text().charAt(before.text().length() - 1);
    char first = piece.text().charAt(0);
    boolean number = Character.isDigit(piece.text().charAt(0));
    if (number && before.text().endsWith("年") && MONTH.matches(piece.text())) {
      return 0;
    }
    if (goesOnAtNumber(before, piece)) {
      return 0.4;
    }
    if (before.text().endsWith("年") && REST_OF_YEAR.matches(piece.text())) {
      return 0;
    }
    if (LEADS_ON.isIn(before.text())) {
      return 0.2;
    }
    if (piece.kind() == Kind.DATE && before.isText()) {
      return DAY_BELOW;
    }
    boolean connected = CONNECTORS.indexOf(last) >= 0 || CONNECTORS.indexOf(first) >= 0;
    if (connected) {
      return 0.3;
    }
    return piece.kind() == Kind.ITEM || before.kind() == Kind.ITEM ? 4 : 1.6;
  }

  /** A piece opens the next cell of the row. */
  static double cell(Piece before, Piece piece) {
    boolean value = piece.kind().isValue();
    if (before.isOpen() && piece.link() != Link.WIDE) {
      return 8;
    }
    return switch (piece.link()) {
      case WRAP -> value ? 4 : 12;
      case GLUED -> 0.8;
      case MAYBE -> 0.5;
      case PLAIN ->
          value || isValued(before, piece)
              ? 0
              : piece.meetsLatin(before) && !isOwn(before, piece) ? 0.8 : 0.2;
      case WIDE, JUMP -> 0;
      case LINE -> opened(piece) ? 3 : goesOnAtNumber(before, piece) ? 1.2 : 0.2;
      case BREAK, PAGE -> 0.6;
    };
  }

  /** A long text goes on in the next line with a number and what it counts. */
  private static boolean goesOnAtNumber(Piece before, Piece piece) {
    return before.isText()
        && piece.isText()
        && CellText.width(before.text()) > 8
        && Character.isDigit(piece.text().charAt(0))
        && !YEAR.matcher(piece.text()).matches();
  }

  /** Words in a bracket rarely begin a cell. */
  private static boolean opened(Piece piece) {
    char first = piece.text().charAt(0);
    boolean item = piece.lineStart() && ItemMarks.begins(piece.text());
    return (first == '(' || first == '（') && !item && !piece.kind().isNumber();
  }

  /** A piece opens a new row. */
  static double row(Piece before, Piece piece) {
    if (piece.link().isSameLine()) {
      return NEVER;
    }
    if (before.isOpen()) {
      return 8;
    }
    return switch (piece.link()) {
      case WRAP -> 15;
      case JUMP -> 3;
      case LINE -> opened(piece) ? 4 : 0.4;
      default -> opened(piece) ? 4 : 0.1;
    };
  }

  /** One digit before three more is likelier the thousands of a number than a number. */
  static double joined(Piece before) {
    if (before.kind() == Kind.AMOUNT) {
      return BOUNDED;
    }
    int digits = CellText.digits(before.text());
    return digits == 1 ? 0.1 : digits == 2 ? 0.15 : 0.5;
  }

  static double parted(Piece before) {
    int digits = CellText.digits(before.text());
    return digits == 1 ? 0.8 : digits == 2 ? 0.6 : 0.25;
  }

  /** First guess what a kind costs in a column of which nothing is known. */
  static double kind(Kind kind, int column, Hint hint) {
    if (column == 0) {
      return switch (kind) {
        case TEXT -> 0;
        case YEAR, ITEM, DATE -> 0.2;
        case INTEGER -> 1.5;
        case CHANGE, MARK -> 4;
        default -> 2;
      };
    }
    if (kind.isAside()) {
      return kind == Kind.CHANGE && hint == Hint.CHANGE ? 0.1 : 2;
    }
    if (kind == Kind.ITEM) {
      return 3;
    }
    return switch (hint) {
      case CHANGE -> kind.isValue() ? 0.4 : 2;
      case VALUE -> kind.isValue() ? 0.1 : 2;
      case YEAR -> kind.isValue() ? 0 : 4;
      case WORDS -> kind.isValue() ? 1.8 : 0.1;
      case ONLY_WORDS -> kind.isValue() ? 7 : 0.1;
      case NOTE -> kind == Kind.INTEGER ? 0.1 : 3;
      case WHEN -> kind.isNumber() ? 4 : kind == Kind.YEAR || kind == Kind.DATE ? 0.1 : 0.4;
      case NONE -> kind.isValue() ? 0.5 : 0.7;
    };
  }

  /** What a heading says of its column. */
  public enum Hint {
    VALUE,
    YEAR,
    WORDS,
    /** How much more or less it is, often in brackets. */
    CHANGE,
    /** Tried when sums do not come out: nothing but words stands in the column. */
    ONLY_WORDS,
    /** The number of a note or nothing. */
    NOTE,
    /** When each thing began or ended. */
    WHEN,
    NONE
  }
}
