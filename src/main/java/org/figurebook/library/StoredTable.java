package org.figurebook.library;

import org.figurebook.table.Table;

/**
 * A table of a library.
 *
 * @param table the table; in a list without its cells
 * @param document id of its document
 */
public record StoredTable(Table table, String document) {}
