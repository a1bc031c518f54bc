package org.figurebook.render.excel;

/** What stands on a sheet. Called twice, with a planning and with a streaming pen. */
@FunctionalInterface
interface SheetBody {
  void write(SheetPen pen);
}
