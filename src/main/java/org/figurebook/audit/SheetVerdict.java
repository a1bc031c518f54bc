package org.figurebook.audit;

/**
 * What an item comes to on one sheet.
 *
 * @param sheet the sheet's name; empty for the workbook as a whole
 * @param verdict what can be said
 * @param detail where and why, in one line; may be empty
 */
public record SheetVerdict(String sheet, Verdict verdict, String detail) {}
