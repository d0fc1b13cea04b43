package vn.canbang.shared.table;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet program would take for a formula ({@code =cmd|…}) goes into CSV behind an
 * apostrophe, which is taken off again when such a file is read. Workbooks need none: there the
 * type of a cell says that it is text.
 */
final class CellText {

  /** With the full-width forms, which some programs take for the plain ones. */
  private static final String DANGEROUS = "[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20]";

  private static final Pattern WRITTEN = Pattern.compile("'*" + DANGEROUS + ".*", Pattern.DOTALL);
  private static final Pattern READ = Pattern.compile("'+" + DANGEROUS + ".*", Pattern.DOTALL);

  private CellText() {}

  static String written(String text) {
    return WRITTEN.matcher(text).matches() ? "'" + text : text;
  }

  static String read(String text) {
    return READ.matcher(text).matches() ? text.substring(1) : text;
  }
}
