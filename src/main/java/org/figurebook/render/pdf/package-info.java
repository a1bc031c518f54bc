/**
 * The PDF report: its pages are laid out as marks and structure first, free of any file format,
 * then written in one pass.
 */
package org.figurebook.render.pdf;
