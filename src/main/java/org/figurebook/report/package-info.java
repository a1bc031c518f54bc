/** What will be shown, renderer-free: themes with tables, charts and notes, in one language. */
package org.figurebook.report;
