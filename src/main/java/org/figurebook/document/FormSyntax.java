package org.figurebook.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a regular expression into a {@link FormNet}. What looks around or back is left out, and
 * said to be: the net then tells what no match is, and the pattern what is one.
 */
final class FormSyntax {
  private static final int MOST_TIMES = 1000;

  /** Letters that are a class, or a character, of their own behind a backslash. */
  private static final String ESCAPES = "dDsSwWhHvVtnrfae";

  private static final Piece NOTHING = (net, next) -> next;

  /** A part of the expression: puts itself before a place of the net and says where it begins. */
  @FunctionalInterface
  private interface Piece {
    int before(FormNet net, int next);
  }

  private final String regex;
  private final FormNet net;
  private int at;
  private int depth;
  private boolean anchored = true;
  private String flags = "";

  private FormSyntax(String regex, FormNet net) {
    this.regex = regex;
    this.net = net;
  }

  /** Lays a net for an expression and returns where it begins. */
  static int read(String regex, FormNet net) {
    FormSyntax syntax = new FormSyntax(regex, net);
    Piece all = syntax.choice();
    if (syntax.at < regex.length()) {
      throw syntax.unread();
    }
    if (syntax.anchored) {
      net.anchor();
    }
    return all.before(net, net.end());
  }

  private IllegalArgumentException unread() {
    return new IllegalArgumentException("no form: " + regex);
  }

  private boolean has(char c) {
    return at < regex.length() && regex.charAt(at) == c;
  }

  private boolean takes(String text) {
    boolean here = regex.startsWith(text, at);
    at += here ? text.length() : 0;
    return here;
  }

  private Piece choice() {
    List<Piece> ways = new ArrayList<>();
    ways.add(sequence());
    while (takes("|")) {
      ways.add(sequence());
    }
    return ways.size() == 1
        ? ways.get(0)
        : (net, next) -> {
          int first = ways.get(ways.size() - 1).before(net, next);
          for (int i = ways.size() - 2; i >= 0; i--) {
            first = net.fork(ways.get(i).before(net, next), first);
          }
          return first;
        };
  }

  private Piece sequence() {
    anchored &= depth > 0 || beginsAtStart();
    List<Piece> pieces = new ArrayList<>();
    while (at < regex.length() && !has('|') && !has(')')) {
      pieces.add(repeated(one()));
    }
    return (net, next) -> {
      int first = next;
      for (int i = pieces.size() - 1; i >= 0; i--) {
        first = pieces.get(i).before(net, first);
      }
      return first;
    };
  }

  /** Whether what follows asks for the beginning of the text, and not if there is one. */
  private boolean beginsAtStart() {
    return has('^') && (at + 1 == regex.length() || "?*{".indexOf(regex.charAt(at + 1)) < 0);
  }

  private Piece one() {
    char c = regex.charAt(at);
    return switch (c) {
      case '(' -> group();
      case '[' -> characters(bracket());
      case '\\' -> escape();
      case '^', '$' -> around(at + 1);
      case '.' -> characters(at + 1);
      case '{' -> throw unread();
      default -> characters(at + Character.charCount(regex.codePointAt(at)));
    };
  }

  /** What asks for what stands there and takes nothing. */
  private Piece around(int to) {
    at = to;
    net.leaveOpen();
    return NOTHING;
  }

  /** One character of those that the expression up to a place describes. */
  private Piece characters(int to) {
    int kind = net.kinds().number(flags, regex.substring(at, to));
    at = to;
    return (net, next) -> net.step(kind, next);
  }

  private Piece escape() {
    char c = regex.charAt(at + 1);
    if ("bBAzZG".indexOf(c) >= 0) {
      return around(at + 2);
    }
    if (c >= '1' && c <= '9') {
      at += 2;
      net.leaveOpen();
      int any = net.kinds().number("(?s)", ".");
      return (net, next) -> repeat(net, (n, to) -> n.step(any, to), 0, -1, next);
    }
    boolean property = (c == 'p' || c == 'P') && regex.charAt(at + 2) == '{';
    if (!property && Character.isLetterOrDigit(c) && ESCAPES.indexOf(c) < 0) {
      throw unread();
    }
    return characters(property ? regex.indexOf('}', at) + 1 : at + 2);
  }

  private Piece group() {
    String outer = flags;
    at++;
    boolean looks = takes("?=") || takes("?!") || takes("?<=") || takes("?<!");
    if (looks || takes("?>")) {
      net.leaveOpen();
    } else if (takes("?<")) {
      at = regex.indexOf('>', at) + 1;
    } else if (has('?')) {
      flagged();
      if (takes(")")) {
        return NOTHING;
      }
    }
    depth++;
    Piece inside = choice();
    depth--;
    flags = outer;
    if (!takes(")")) {
      throw unread();
    }
    return looks ? NOTHING : inside;
  }

  /** Letters that say how the rest of the group is to be read. */
  private void flagged() {
    int from = ++at;
    while (has('i') || has('s')) {
      at++;
    }
    if (at > from) {
      flags =
          "(?"
              + (flags.isEmpty() ? "" : flags.substring(2, flags.length() - 1))
              + regex.substring(from, at)
              + ")";
    }
    if (!takes(":") && !has(')')) {
      throw unread();
    }
  }

  /** The end of a class of characters, which may hold others. */
  private int bracket() {
    int depth = 0;
    for (int i = at; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && --depth == 0) {
        return i + 1;
      }
    }
    throw unread();
  }

  private Piece repeated(Piece piece) {
    int least;
    int most;
    if (takes("?")) {
      least = 0;
      most = 1;
    } else if (takes("*")) {
      least = 0;
      most = -1;
    } else if (takes("+")) {
      least = 1;
      most = -1;
    } else if (has('{')) {
      String[] times = regex.substring(at + 1, regex.indexOf('}', at)).split(",", -1);
      at = regex.indexOf('}', at) + 1;
      least = Integer.parseInt(times[0]);
      most = times.length == 1 ? least : times[1].isEmpty() ? -1 : Integer.parseInt(times[1]);
    } else {
      return piece;
    }
    if (takes("+")) {
      net.leaveOpen();
    } else {
      takes("?");
    }
    if (Math.max(least, most) > MOST_TIMES) {
      throw unread();
    }
    return (net, next) -> repeat(net, piece, least, most, next);
  }

  private static int repeat(FormNet net, Piece piece, int least, int most, int next) {
    int first = next;
    if (most < 0) {
      first = net.loop(next);
      net.close(first, piece.before(net, first));
    }
    for (int i = least; i < most; i++) {
      first = net.fork(piece.before(net, first), next);
    }
    for (int i = 0; i < least; i++) {
      first = piece.before(net, first);
    }
    return first;
  }
}
