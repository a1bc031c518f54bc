/**
 * The fonts that charts and the PDF are drawn with: their coverage, their widths, line breaking.
 */
package org.figurebook.render.font;
