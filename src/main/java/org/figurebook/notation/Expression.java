package org.figurebook.notation;

import java.util.List;

/**
 * One or more amounts read together.
 *
 * @param amounts one amount; or the two ends of a range; or the members of a list
 * @param shape what they are
 */
record Expression(List<Amount> amounts, Shape shape) {

  /** How amounts stand together. */
  enum Shape {
    ONE,
    RANGE,
    /** 1至數個: the upper end is left open. */
    OPEN_RANGE,
    LIST
  }

  Expression {
    amounts = List.copyOf(amounts);
  }

  static Expression of(Amount amount) {
    return new Expression(List.of(amount), Shape.ONE);
  }

  int start() {
    return amounts.get(0).start();
  }

  int end() {
    return amounts.get(amounts.size() - 1).end();
  }

  Amount last() {
    return amounts.get(amounts.size() - 1);
  }
}
