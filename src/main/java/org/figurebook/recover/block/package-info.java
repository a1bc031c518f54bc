/** Where tables may stand: runs of lines between running text, told by what the lines look like. */
package org.figurebook.recover.block;
