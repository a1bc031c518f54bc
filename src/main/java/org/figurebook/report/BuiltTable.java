package org.figurebook.report;

import org.figurebook.analysis.Pivot;
import org.figurebook.template.TableSpec;

/**
 * A table with what it was made from, for charts and sentences.
 *
 * @param spec what the template asks for
 * @param name what the table is about, without its years
 * @param table the table
 * @param pivot its values
 * @param unit how they are shown
 */
record BuiltTable(TableSpec spec, String name, StatTable table, Pivot pivot, ShownUnit unit) {}
