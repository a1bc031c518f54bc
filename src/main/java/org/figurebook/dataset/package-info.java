/** The data files of an earlier run, read back: to explain a figure, to compare two runs. */
package org.figurebook.dataset;
