/** The parts of a statistical table: boxhead, stub, spanners, row groups, cells, footnotes. */
package org.figurebook.table;
