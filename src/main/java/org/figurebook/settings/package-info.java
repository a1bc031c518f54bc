/** What a person set once for all runs, in a file in the folder or the home folder. */
package org.figurebook.settings;
