package org.figurebook.library;

import org.figurebook.evidence.Check;

/**
 * A check of a table.
 *
 * @param check the check
 * @param document id of its document
 * @param table id of the table
 */
public record StoredCheck(Check check, String document, String table) {}
