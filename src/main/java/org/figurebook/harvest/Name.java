package org.figurebook.harvest;

/**
 * A name in a text.
 *
 * @param start first character
 * @param end after the last
 * @param text the full name, short ones resolved
 * @param strength 3 for schemes and funds, 2 for bodies and places, 1 for other quoted titles
 */
record Name(int start, int end, String text, int strength) {}
