/**
 * The checklist of accessible spreadsheets, put to any workbook. The items are those of the UK
 * Government Analysis Function's guidance "Releasing statistics in spreadsheets" and its checklist
 * of the basics, in our own words.
 *
 * <p>A workbook is read as a stream, part by part and cell by cell, into {@link
 * org.figurebook.audit.BookFacts}; the rules look at the facts alone. What only a person can judge
 * is said to be for a person.
 */
package org.figurebook.audit;
