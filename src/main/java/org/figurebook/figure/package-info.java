/**
 * The vocabulary of official statistics: a figure is a value with its unit, period, subject,
 * measure, basis and the place it was printed at.
 */
package org.figurebook.figure;
