/**
 * Readers: a file becomes a {@link org.figurebook.document.Document}. The only package that knows
 * PDFBox and the DOCX part of POI.
 *
 * <p>A reader of each format gives raw lines, pages and drawn tables; {@code Cleaner} makes the
 * clean text of all of them. What is wrong with a file becomes a finding, never an exception.
 */
package org.figurebook.read;
