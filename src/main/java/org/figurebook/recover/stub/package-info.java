/**
 * Labels and headings of rows: labels broken over lines, groups of rows, names printed beside
 * several rows.
 */
package org.figurebook.recover.stub;
