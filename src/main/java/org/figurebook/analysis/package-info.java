/**
 * What the figures say together: which statistic each belongs to, series joined across documents,
 * pivots, totals, growth, and where papers disagree. Tablesaw is used here and nowhere else.
 */
package org.figurebook.analysis;
