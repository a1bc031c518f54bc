/**
 * Writes {@code report.xlsx}: published tables that stay alive, and beside them the working sheets
 * that lead every number back to its source.
 */
package org.figurebook.render.excel;
