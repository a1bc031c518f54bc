package org.figurebook.library;

import org.figurebook.template.LocalText;

/**
 * A statistic of the built-in templates.
 *
 * @param id its id
 * @param template the template that it is of
 * @param name what it is called
 * @param ratioOf the statistic above the line when it is computed; otherwise empty
 * @param ratioTo the one below the line; otherwise empty
 * @param figures number of figures of the library that belong to it
 */
public record Statistic(
    String id, String template, LocalText name, String ratioOf, String ratioTo, int figures) {}
