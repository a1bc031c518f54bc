package org.figurebook.send;

import java.nio.file.Path;

/**
 * What a person asked for of a sending.
 *
 * @param journal folder that remembers what was sent to whom
 * @param workbook whether the workbook goes with the PDF
 * @param againRefused whether what the server refused earlier is tried again
 * @param againUnconfirmed whether what may have arrived is sent again
 * @param settle whether what may have arrived counts as arrived
 */
public record Wishes(
    Path journal,
    boolean workbook,
    boolean againRefused,
    boolean againUnconfirmed,
    boolean settle) {}
