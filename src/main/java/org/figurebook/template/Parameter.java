package org.figurebook.template;

/**
 * Something a person can set for one run.
 *
 * @param about what it does
 * @param value its value; empty for no limit
 */
public record Parameter(LocalText about, String value) {
  public Parameter {
    about = LocalText.orEmpty(about);
    value = value == null ? "" : value;
  }
}
