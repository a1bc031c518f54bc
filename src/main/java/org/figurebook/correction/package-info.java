/**
 * A person's decisions on figures and table cells, kept in a file and replayed in every run, before
 * anything is analysed.
 */
package org.figurebook.correction;
