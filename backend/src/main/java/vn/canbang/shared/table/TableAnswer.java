package vn.canbang.shared.table;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends a table as a file. */
public final class TableAnswer {

  private TableAnswer() {}

  /**
   * The table in the format asked for, a workbook when none was.
   *
   * @param name of the file, without its ending; plain letters, digits and dashes
   */
  public static Response of(
      @Nullable TableFormat asked, String name, Function<TableFormat, byte[]> table) {
    TableFormat format = asked == null ? TableFormat.XLSX : asked;
    return Response.ok(table.apply(format))
        .type(format.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + name + "." + format.name().toLowerCase(Locale.ROOT) + '"')
        .build();
  }
}
