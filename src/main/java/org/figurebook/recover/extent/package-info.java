/**
 * The tables of a block: where each begins and ends, what stands over it, and what is printed again
 * on a new page.
 */
package org.figurebook.recover.extent;
