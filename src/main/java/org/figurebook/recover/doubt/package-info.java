/** Why a grid read from text may be wrong, and how else the table may be read. */
package org.figurebook.recover.doubt;
