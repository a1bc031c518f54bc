/**
 * Puts the pieces under a boxhead into rows and columns, when their number is known: the cheapest
 * way through them, and the cuts that numbers and printed totals ask for.
 */
package org.figurebook.recover.body;
