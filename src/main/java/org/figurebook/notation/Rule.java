package org.figurebook.notation;

/**
 * Why a numeral is not a figure, by name, so that the ledger can say it.
 *
 * <p>{@link #kind} is the ledger's class, {@link #word} the rule's name there.
 */
public enum Rule {
  /** 2024年, 2025-26年度, 28 May 2021, 今年2月. */
  DATE("date", "date"),
  /** 博覽2024: a year behind a name. */
  YEAR_ALONE("date", "year behind a name"),
  /** 過去4年, "the past three years": a length of time that names a period. */
  PERIOD_LENGTH("date", "length of a period"),
  /** 上午9時30分, 10:30. */
  CLOCK("date", "time of day"),
  /** 第49屆, 第245H章, 1st, 49th. */
  ORDINAL("ordinal", "ordinal"),
  /** 總目135, 附件2, Table 3, paragraph 4. */
  REFERENCE("reference", "reference word"),
  /** (1), (iv) at its place in a sentence or before one. */
  BRACKETED("list", "number in brackets"),
  /** 1. or 2) where a paragraph begins. */
  LIST_MARK("list", "list number"),
  /** 5G, N99, T1rho, COVID-19. */
  NAME("name", "digits in a name"),
  /** 「百項方案」, 《藍圖2050》. */
  TITLE("name", "title in quotes"),
  /** 5年計劃, 兩個五年目標. */
  PLAN("name", "name of a plan"),
  /** www, http, @. */
  ADDRESS("contact", "web or mail address"),
  /** 2810 2022. */
  TELEPHONE("contact", "telephone number"),
  /** 過去4年3: a small number glued behind a word, without unit. */
  FOOTNOTE("footnote", "footnote mark"),
  /** 一直, 統一, 半導體. */
  EVERYDAY("word", "everyday word"),
  /** 一間本地大學: one as an article. */
  ARTICLE("article", "one as an article"),
  /** 這兩項, 首兩輪: points back to things that are counted elsewhere. */
  POINTER("article", "numeral that points back"),
  /** The 每千名 of 每千名人口有2.5張病牀, the 每5人 of 每5人便有1人: what a rate is taken of. */
  PER("article", "base of a rate"),
  /** 數百宗, 幾個: no number is said. */
  VAGUE("vague", "vague number"),
  /** A Chinese numeral without measure word, in a compound. */
  COMPOUND("word", "numeral in a compound"),
  /** Longer than any number of a paper. */
  TOO_LONG("noise", "too many digits"),
  /** 2.1.3. */
  VERSION("reference", "number of several parts"),
  /** Digits that show no unit, no bound, no group of thousands. */
  BARE("unexplained", "number without a unit");

  private final String kind;
  private final String word;

  Rule(String kind, String word) {
    this.kind = kind;
    this.word = word;
  }

  /** The ledger's class. */
  public String kind() {
    return kind;
  }

  /** The rule's name in the ledger. */
  public String word() {
    return word;
  }
}
