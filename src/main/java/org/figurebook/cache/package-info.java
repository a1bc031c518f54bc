/**
 * What earlier runs took from papers and wrote, kept in a folder that is safe to delete. Nothing in
 * it is believed unread: every file carries the hash of what it holds.
 */
package org.figurebook.cache;
