/** The parts of a paper: replies with question, answer and annexes, headings, running heads. */
package org.figurebook.outline;
