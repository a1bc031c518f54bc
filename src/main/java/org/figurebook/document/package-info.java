/**
 * What was read, and where it stands: documents, pages, lines, and a {@link
 * org.figurebook.document.Place} for everything that is later said about them.
 *
 * <p>Every other package may import this one; it imports none.
 */
package org.figurebook.document;
