/**
 * Chooses where the boxhead of a table begins and ends and how many columns there are, by trying
 * boxhead and body together.
 */
package org.figurebook.recover.choice;
