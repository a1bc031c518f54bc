/**
 * Tables whose cells the format gives, by ruling lines or markup: their boxhead, their parts on
 * several pages, and what stands around them.
 */
package org.figurebook.recover.drawn;
