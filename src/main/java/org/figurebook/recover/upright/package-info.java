/** Tables printed a cell a line, which their form alone puts into rows and columns. */
package org.figurebook.recover.upright;
