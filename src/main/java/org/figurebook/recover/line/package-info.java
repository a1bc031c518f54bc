/**
 * From lines to pieces: where a line has gaps that part cells, what goes together in spite of them,
 * and where a wrapped text goes on.
 */
package org.figurebook.recover.line;
