package org.figurebook.figure;

import java.util.Locale;

/** How a printed value limits the true one. */
public enum Bound {
  EXACT,
  /** 約, 左右, about. */
  ABOUT,
  /** 超過, 逾, 多, over. */
  OVER,
  /** 近, 接近, nearly. */
  NEARLY,
  /** 不足, 少於, under. */
  UNDER,
  /** 上限, 最多, 不多於, at most. */
  AT_MOST,
  /** 至少, 不少於, at least. */
  AT_LEAST,
  /** Two ends printed. */
  RANGE;

  /** The word that {@code figures.csv} has. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
