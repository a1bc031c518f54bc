/** Commands, progress and exit codes. */
package org.figurebook.cli;
