package org.figurebook.library;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param items what is on the page
 * @param total how many were found in all
 * @param more whether there are more than were counted
 */
public record Found<T>(List<T> items, int total, boolean more) {
  public Found {
    items = List.copyOf(items);
  }
}
