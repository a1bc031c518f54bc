package org.figurebook.notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Basis;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Period;
import org.figurebook.figure.Quantity;
import org.figurebook.notation.Expression.Shape;

/** Expressions with the words around them that limit them, as readings. */
final class Readings {
  /** A noun with what describes it is no longer than this. */
  private static final int SHARED_REACH = 40;

  /** "more than 61 000 enterprises and 780 000 employees": each number has its own noun. */
  private static final Form PLURAL = Form.of("s and$");

  private Readings() {}

  /** The readings of all expressions of a text, in order. */
  static List<Reading> all(Script script, List<Expression> expressions) {
    List<Reading> readings = new ArrayList<>();
    for (Expression expression : expressions) {
      readings.addAll(of(script, expression));
    }
    for (int r = 1; r < readings.size(); r++) {
      readings.set(r, underSharedBound(script, readings.get(r - 1), readings.get(r)));
    }
    return readings;
  }

  /** 分別約為130萬元及400萬元: the bound behind 分別 holds for the whole list. */
  private static Reading underSharedBound(Script script, Reading left, Reading right) {
    Bound bound = left.quantity().bound();
    boolean open =
        right.quantity().bound() == Bound.EXACT && bound != Bound.EXACT && bound != Bound.RANGE;
    int next = open ? Separators.listEnd(script, left.end()) : -1;
    if (open && sharesClause(script, left, right)) {
      return right.under(bound);
    }
    if (next < 0
        || next != right.start()
        || !left.quantity().unit().equals(right.quantity().unit())) {
      return right;
    }
    int clause = Sentences.clauseStart(script, left.start());
    return script.folded(clause, left.start()).contains("分別") ? right.under(bound) : right;
  }

  /** 超過70份合約及30項服務, "about 149 700 general and 141 700 other applications": one bound for both. */
  private static boolean sharesClause(Script script, Reading left, Reading right) {
    String between = script.folded(left.end(), Math.max(left.end(), right.start())).strip();
    boolean about = left.quantity().bound() == Bound.ABOUT;
    if (Bounds.after(script, left.end()) != null || !about && PLURAL.isIn(between)) {
      return false;
    }
    boolean joined = between.endsWith("及") || between.endsWith("和") || between.endsWith(" and");
    boolean plain =
        between
            .substring(0, Math.max(0, between.length() - 1))
            .chars()
            .noneMatch(c -> Characters.endsClause((char) c) || c == '、' || c == '(' || c == '及');
    return joined
        && plain
        && between.length() > 1
        && between.length() <= SHARED_REACH
        && left.quantity().unit().equals("count")
        && right.quantity().unit().equals("count");
  }

  static List<Reading> of(Script script, Expression expression) {
    if (expression.shape() == Shape.RANGE) {
      return List.of(range(script, expression));
    }
    List<Reading> readings = new ArrayList<>();
    int members = expression.shape() == Shape.LIST ? expression.amounts().size() : 0;
    Bound shared = null;
    for (int k = 0; k < expression.amounts().size(); k++) {
      Amount amount = expression.amounts().get(k);
      Bound bound = bound(script, amount, expression, k, shared);
      shared = k == 0 ? bound : shared;
      readings.add(reading(script, amount, bound, members == 0 ? -1 : k, members));
    }
    return readings;
  }

  private static Bound bound(
      Script script, Amount amount, Expression expression, int k, Bound shared) {
    if (expression.shape() == Shape.OPEN_RANGE) {
      return Bound.AT_LEAST;
    }
    if (amount.unit().equals("ratio") && amount.value() == null) {
      Bounds.Found before = Bounds.before(script, amount.start());
      return before != null ? before.bound() : Bound.EXACT;
    }
    Bounds.Found after =
        k == expression.amounts().size() - 1 ? Bounds.after(script, amount.end()) : null;
    if (after != null) {
      return after.bound();
    }
    Bounds.Found before = Bounds.before(script, amount.start());
    if (before != null && Units.isTime(amount.unit()) && Bounds.isSpan(script, before)) {
      before = null;
    }
    if (amount.bound() != null) {
      boolean about = before != null && before.bound() == Bound.ABOUT;
      return about ? Bound.ABOUT : amount.bound();
    }
    if (before != null) {
      return before.bound();
    }
    if (k > 0 && shared != null) {
      return shared;
    }
    Bound behind = Bounds.behind(script, amount.end(), Units.isTime(amount.unit()));
    if (behind != null) {
      return behind;
    }
    Bound wide = wide(script, amount);
    if (wide != null) {
      return wide;
    }
    Bound led = Bounds.ledBy(script, amount.start());
    if (led != null) {
      return led;
    }
    Bounds.Found base =
        amount.unit().equals("ratio") ? Bounds.beforeBase(script, amount.start()) : null;
    if (base != null) {
      return base.bound();
    }
    Bounds.Found ruling = Bounds.ruling(script, amount.start());
    return ruling != null ? ruling.bound() : Bound.EXACT;
  }

  private static Bound wide(Script script, Amount amount) {
    if (amount.unit().equals("percent")) {
      Bound share = WideBounds.behindShare(script, amount.end());
      return share != null ? share : WideBounds.beforeBase(script, amount.start());
    }
    return WideBounds.behindNoun(script, amount.end());
  }

  private static Reading range(Script script, Expression expression) {
    Amount low = expression.amounts().get(0);
    Amount high = expression.amounts().get(1);
    Quantity quantity =
        new Quantity(
            low.value(),
            low.value(),
            high.value(),
            high.unit(),
            high.counter(),
            Bound.RANGE,
            Printed.clean(script.original(low.start(), high.end())));
    return new Reading(
        low.start(),
        high.end(),
        quantity,
        Period.NONE,
        Basis.NONE,
        confidence(low, high),
        "range",
        -1,
        0);
  }

  private static Confidence confidence(Amount low, Amount high) {
    return low.doubtful() || high.doubtful() ? Confidence.CHECK : Confidence.CERTAIN;
  }

  /** The 50 of 4 50人 may be a number behind a footnote mark, or half of 450. */
  private static boolean isPiece(Script script, int start) {
    return script.at(start - 1) == ' '
        && Characters.isDigit(script.at(start - 2))
        && Characters.isDigit(script.at(start));
  }

  private static Reading reading(
      Script script, Amount amount, Bound bound, int member, int members) {
    BigDecimal value = amount.value();
    Quantity quantity =
        new Quantity(
            value,
            null,
            null,
            amount.unit(),
            amount.counter(),
            bound,
            Printed.clean(script.original(amount.start(), amount.end())));
    Confidence confidence = amount.doubtful() ? Confidence.LIKELY : Confidence.CERTAIN;
    confidence = isPiece(script, amount.start()) ? Confidence.CHECK : confidence;
    return new Reading(
        amount.start(),
        amount.end(),
        quantity,
        Period.NONE,
        Basis.NONE,
        confidence,
        amount.rule(),
        member,
        members);
  }
}
