package vn.canbang.shared.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to be written.
 *
 * @param name of the sheet, at most 31 characters
 * @param rows texts, numbers, truth values, days; null for a blank cell
 * @param width of the columns, in characters
 */
public record TableSheet(
    String name, List<String> heading, List<List<@Nullable Object>> rows, int width) {}
