/**
 * Sends a report to the people of a list: one message each, each edition once, whatever moment an
 * earlier sending was stopped at.
 */
package org.figurebook.send;
