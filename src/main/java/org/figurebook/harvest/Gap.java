package org.figurebook.harvest;

import org.figurebook.document.Place;

/**
 * Something that was asked for and not answered.
 *
 * @param reply reply number; empty outside replies
 * @param question question number
 * @param head head number
 * @param programme programmes, joined
 * @param member who asked
 * @param reason {@code not kept}, {@code not available}, {@code not separable}, {@code not
 *     applicable}, {@code pending}
 * @param quote the sentence that says so
 * @param place where
 */
public record Gap(
    String reply,
    String question,
    String head,
    String programme,
    String member,
    String reason,
    String quote,
    Place place) {}
