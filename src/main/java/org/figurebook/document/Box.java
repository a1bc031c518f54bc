package org.figurebook.document;

/** A rectangle on a page, in points from the top left corner. */
public record Box(double left, double top, double right, double bottom) {}
