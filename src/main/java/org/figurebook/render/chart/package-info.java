/**
 * Charts as vector drawings: JFreeChart lays out bars, lines and areas; type, labels and legends
 * are set by the measures of the fonts that draw them.
 */
package org.figurebook.render.chart;
