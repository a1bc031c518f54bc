/**
 * The grid of a table, what its own arithmetic proves of it, and the finished table: where the path
 * of text and the path of drawn cells meet.
 */
package org.figurebook.recover.grid;
