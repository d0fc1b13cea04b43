package vn.canbang.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.table.TableWriter;

/** Writes sealed rows as they are read: the length of the trail needs no memory. */
@ApplicationScoped
class AuditExport {

  private static final int PART = 500;

  private final AuditService service;
  private final ObjectMapper json;

  AuditExport(AuditService service, ObjectMapper json) {
    this.service = service;
    this.json = json;
  }

  private interface Line {
    String of(AuditRecord row) throws IOException;
  }

  void csv(OrgScope scope, AuditFilter filter, OutputStream to) throws IOException {
    write(
        scope,
        filter,
        to,
        TableWriter.CSV_BEGIN + TableWriter.csvLine(List.copyOf(AuditRecord.HEADING)),
        row -> TableWriter.csvLine(row.cells()));
  }

  void ndjson(OrgScope scope, AuditFilter filter, OutputStream to) throws IOException {
    write(scope, filter, to, "", row -> oneLine(json.writeValueAsString(row)) + '\n');
  }

  /** JSON leaves these as they are, and there are readers that take them for the end of a line. */
  private static String oneLine(String object) {
    return object
        .replace("\u0085", "\\u0085")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private void write(OrgScope scope, AuditFilter filter, OutputStream to, String before, Line line)
      throws IOException {
    // Not closed: the answer's stream is closed by who opened it.
    Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    out.write(before);
    List<AuditRecord> part = service.records(scope, filter, 0, PART);
    while (!part.isEmpty()) {
      for (AuditRecord row : part) {
        out.write(line.of(row));
      }
      part = service.records(scope, filter, part.getLast().number(), PART);
    }
    out.flush();
  }
}
