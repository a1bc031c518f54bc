package org.figurebook.table;

import java.util.List;

/**
 * Another way a table may be read, kept beside the one chosen where nothing decides between them.
 *
 * @param columns headings, as in the table
 * @param rows the first rows of cells that it reads otherwise, each as long as {@code columns};
 *     none when only the headings differ
 */
public record Reading(List<String> columns, List<List<String>> rows) {
  public Reading {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
