package org.figurebook.library;

import org.figurebook.harvest.Gap;

/**
 * Something asked for and not answered.
 *
 * @param gap what
 * @param document id of its document
 */
public record StoredGap(Gap gap, String document) {}
