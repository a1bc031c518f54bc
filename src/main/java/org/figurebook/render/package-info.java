/** One renderer a package; none knows another, but workbook and PDF may use charts. */
package org.figurebook.render;
