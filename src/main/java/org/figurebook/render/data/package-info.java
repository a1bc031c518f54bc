/** Writes the data files of a run: CSV, JSON and the data package that describes them. */
package org.figurebook.render.data;
