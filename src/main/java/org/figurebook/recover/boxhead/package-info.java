/**
 * Reads the headings of columns: which pieces are one heading, and which headings span several
 * columns. Every reading has a cost; how many columns there are is asked, not decided, here.
 */
package org.figurebook.recover.boxhead;
