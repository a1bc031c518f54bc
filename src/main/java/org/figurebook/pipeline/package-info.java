/** The steps from input files to outputs, named in order in one class. */
package org.figurebook.pipeline;
