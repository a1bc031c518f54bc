package org.figurebook.send;

/**
 * How much changed since the edition that was sent before.
 *
 * @param edition that edition
 * @param papers number of papers only in the newer one
 * @param added number of statistics only in the newer one
 * @param restated number of statistics with other values
 * @param gone number of statistics only in the older one
 */
public record Changes(String edition, int papers, int added, int restated, int gone) {}
