package org.figurebook.notation;

/** In which language numbers are written out in words; digits are read in every language. */
public enum Language {
  /** Chinese and English side by side, as most papers have them. */
  AUTO,
  /** 三十多所 is a number, "twenty schools" is none. */
  ZH,
  /** "twenty schools" is a number, 三十多所 is none. */
  EN;

  boolean readsChinese() {
    return this != EN;
  }

  boolean readsEnglish() {
    return this != ZH;
  }
}
