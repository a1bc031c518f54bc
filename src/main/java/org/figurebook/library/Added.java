package org.figurebook.library;

/**
 * What became of a document that was added.
 *
 * @param file its name
 * @param id its id in the library
 * @param replaced whether it took the place of an earlier reading or version of it
 * @param figures number of its figures
 */
public record Added(String file, String id, boolean replaced, int figures) {}
