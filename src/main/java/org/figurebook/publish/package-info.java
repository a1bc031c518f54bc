/** From new papers to readers in one go: library, reports, what changed, messages. */
package org.figurebook.publish;
