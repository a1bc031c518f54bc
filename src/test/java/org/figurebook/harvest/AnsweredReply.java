package org.figurebook.harvest;

/** A reply of an office that exists nowhere, around what a test has it answer. */
final class AnsweredReply {
  private static final String FRAME =
      """
      審核2024-25年度開支預算 答覆編號 ZZB011
      管制人員的答覆
      (問題編號：0911)
      總目： (999) 試驗署
      綱領： (1) 試驗
      管制人員： 試驗署署長(陳大文)
      局長： 試驗局局長
      問題：
      請告知有關情況。
      提問人： 李小明議員 (立法會內部參考編號：12)
      答覆：
      %s
      - 完 -
      """;

  private AnsweredReply() {}

  static String of(String answer) {
    return FRAME.formatted(answer);
  }
}
