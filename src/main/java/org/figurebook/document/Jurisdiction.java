package org.figurebook.document;

/** Whose government a paper is of, which tells what a bare dollar sign or 元 means in it. */
public enum Jurisdiction {
  HONG_KONG("HKD"),
  TAIWAN("TWD"),
  MACAO("MOP"),
  MAINLAND("RMB");

  private static final Form TAIWANESE =
      Form.of(
          "新[臺台]幣|NT\\$|中華民國|民國\\d{2,3}年|我國|行政院|立法院|經濟部|本局|計畫|(?<![\\d-])1[01]\\d年(?:度|\\d{1,2}月)");
  private static final Form HONG_KONG_WORDS =
      Form.of("香港|港元|港幣|HK\\$|立法會|特區政府|施政報告|管制人員|Hong Kong|LegCo|HKSAR");
  private static final Form MACANESE = Form.of("澳門元|澳門幣|MOP\\$?|澳門特別行政區政府");
  private static final Form MAINLAND_WORDS = Form.of("国务院|人民政府工作报告|本市|全市|亿元|万元");

  private static final Form ANY =
      Form.of(TAIWANESE + "|" + HONG_KONG_WORDS + "|" + MACANESE + "|" + MAINLAND_WORDS);

  /** Lines that are looked at; the words of a paper's home are frequent. */
  private static final int SAMPLE = 4000;

  private final String currency;

  Jurisdiction(String currency) {
    this.currency = currency;
  }

  /** Currency of a bare 元 or dollar sign: {@code HKD}, {@code TWD}, {@code MOP}, {@code RMB}. */
  public String currency() {
    return currency;
  }

  /** Tells by the words of a paper; Hong Kong when they do not say. */
  public static Jurisdiction of(Document document) {
    int[] counts = new int[4];
    int lines = Math.min(SAMPLE, document.lines().size());
    for (Line line : document.lines().subList(0, lines)) {
      if (ANY.mayBeIn(line.text())) {
        counts[0] += HONG_KONG_WORDS.count(line.text());
        counts[1] += TAIWANESE.count(line.text());
        counts[2] += MACANESE.count(line.text());
        counts[3] += MAINLAND_WORDS.count(line.text());
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] && counts[i] >= 3 ? i : best;
    }
    return values()[best];
  }
}
