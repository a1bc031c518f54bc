package org.figurebook.recover.grid;

import java.util.List;
import org.figurebook.table.Reading;

/**
 * A table as it was read, from text or from cells that the format gives, before it is finished.
 *
 * @param grid its grid
 * @param title what stands over its boxhead in the block; may be empty
 * @param first first line of boxhead
 * @param last last line
 * @param others how else it may be read
 */
public record ReadTable(Grid grid, String title, int first, int last, List<Reading> others) {}
