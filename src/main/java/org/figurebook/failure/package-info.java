/**
 * What a person is told when something cannot be done: by code and arguments where it happens, in
 * words of either language where it is shown.
 */
package org.figurebook.failure;
