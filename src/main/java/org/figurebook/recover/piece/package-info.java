/**
 * What a table is put together of: a piece of a line with its kind and how it stands to the one
 * before it, and what a text says by itself. Every other room speaks of pieces.
 */
package org.figurebook.recover.piece;
