/** How sure a figure or table is, and the checks that made it so. */
package org.figurebook.evidence;
