/**
 * Finds tables and rebuilds their grid: from ruling lines and markup where the format has them, by
 * candidates and arithmetic where the layout is lost.
 */
package org.figurebook.recover;
