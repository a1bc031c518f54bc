/**
 * One SQLite file that keeps what was taken from documents: figures, tables, replies, checks and
 * the lines they stand in; to be searched, asked in SQL, and to make reports from.
 */
package org.figurebook.library;
