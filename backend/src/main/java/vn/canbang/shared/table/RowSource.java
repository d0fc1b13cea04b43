package vn.canbang.shared.table;

import org.jspecify.annotations.Nullable;

/** Rows as they stand in a file: nothing but the form of the file has been looked at. */
interface RowSource extends AutoCloseable {

  /** The next row that is not blank; null at the end. */
  @Nullable TableRow next();

  @Override
  void close();
}
