package org.figurebook.template;

import java.util.List;

/**
 * A condition on the words of a text. A word may list alternatives parted by {@code |}. Case,
 * spaces, width and variant characters do not matter.
 *
 * @param any at least one of these occurs; no condition when empty
 * @param all every one of these occurs
 * @param none none of these occurs
 */
public record Words(List<String> any, List<String> all, List<String> none) {
  /** No condition. */
  public static final Words NO_CONDITION = new Words(List.of(), List.of(), List.of());

  public Words {
    any = any == null ? List.of() : List.copyOf(any);
    all = all == null ? List.of() : List.copyOf(all);
    none = none == null ? List.of() : List.copyOf(none);
  }

  public boolean isEmpty() {
    return any.isEmpty() && all.isEmpty() && none.isEmpty();
  }

  static Words orNone(Words words) {
    return words == null ? NO_CONDITION : words;
  }
}
