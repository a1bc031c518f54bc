/**
 * The page on a library: reports with their downloads, a search, statistics, a figure in its
 * source; as HTML for people and as JSON under {@code /api}. Built on the JDK's HTTP server.
 */
package org.figurebook.serve;
