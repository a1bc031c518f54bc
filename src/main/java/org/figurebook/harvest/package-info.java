/**
 * Tables and sentences become figures; every numeral of a document is accounted for in the ledger;
 * what was asked and not answered becomes a gap.
 */
package org.figurebook.harvest;
