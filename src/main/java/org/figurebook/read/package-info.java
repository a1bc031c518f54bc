/**
 * Readers: a file becomes a {@link org.figurebook.document.Document}. The only package that knows
 * PDFBox and the DOCX part of POI.
 */
package org.figurebook.read;
