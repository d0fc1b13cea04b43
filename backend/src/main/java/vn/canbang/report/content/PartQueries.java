package vn.canbang.report.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Stores what only some contents hold: estimates of the year, lines of the cells, outputs. */
@ApplicationScoped
class PartQueries {

  private final Session session;
  private final RowQueries statements;

  PartQueries(Session session, RowQueries statements) {
    this.session = session;
    this.statements = statements;
  }

  /** Writes the rows of a revision that has none. */
  void insert(UUID revisionId, ReportContent content) {
    if (content.estimates().isEmpty()
        && content.lines().isEmpty()
        && content.saidOutputs().isEmpty()) {
      return;
    }
    // The revision's own row must be there first: the ORM does not see these statements.
    session.flush();
    statements.work(
        "insert into report_estimate (revision_id, cell_key, estimate) values (?, ?, ?)",
        statement -> {
          for (EstimateEntry estimate : content.estimates()) {
            statement.setObject(1, revisionId);
            statement.setString(2, estimate.key());
            statement.setInt(3, estimate.value());
            statement.addBatch();
          }
          statement.executeBatch();
        });
    insertOutputs(revisionId, content.saidOutputs());
    List<LineEntry> lines = content.lines();
    statements.work(
        "insert into report_line (revision_id, position, label) values (?, ?, ?)",
        statement -> {
          for (int i = 0; i < lines.size(); i++) {
            statement.setObject(1, revisionId);
            statement.setInt(2, i);
            statement.setString(3, lines.get(i).label());
            statement.addBatch();
          }
          statement.executeBatch();
        });
    statements.work(
        "insert into report_line_cell (revision_id, position, cell_key, cell_value)"
            + " values (?, ?, ?, ?)",
        statement -> {
          for (int i = 0; i < lines.size(); i++) {
            for (LineCell cell : lines.get(i).cells()) {
              statement.setObject(1, revisionId);
              statement.setInt(2, i);
              statement.setString(3, cell.key());
              statement.setInt(4, cell.value());
              statement.addBatch();
            }
          }
          statement.executeBatch();
        });
  }

  private void insertOutputs(UUID revisionId, List<OutputEntry> outputs) {
    statements.work(
        "insert into report_output (revision_id, output_id, issued, received, displayed, note)"
            + " values (?, ?, ?, ?, ?, ?)",
        statement -> {
          for (OutputEntry output : outputs) {
            statement.setObject(1, revisionId);
            statement.setObject(2, output.output());
            statement.setObject(3, output.issued(), Types.INTEGER);
            statement.setObject(4, output.received(), Types.INTEGER);
            statement.setObject(5, output.displayed(), Types.INTEGER);
            statement.setString(6, output.note());
            statement.addBatch();
          }
          statement.executeBatch();
        });
  }

  List<OutputEntry> outputs(UUID revisionId) {
    List<OutputEntry> outputs = new ArrayList<>();
    statements.work(
        "select output_id, issued, received, displayed, note from report_output"
            + " where revision_id = ?",
        statement -> {
          statement.setObject(1, revisionId);
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              outputs.add(
                  new OutputEntry(
                      rows.getObject(1, UUID.class),
                      RowQueries.integer(rows, 2),
                      RowQueries.integer(rows, 3),
                      RowQueries.integer(rows, 4),
                      rows.getString(5)));
            }
          }
        });
    return outputs;
  }

  void delete(UUID revisionId) {
    for (String table :
        List.of("report_estimate", "report_line_cell", "report_line", "report_output")) {
      statements.work(
          "delete from " + table + " where revision_id = ?",
          statement -> {
            statement.setObject(1, revisionId);
            statement.executeUpdate();
          });
    }
  }

  List<EstimateEntry> estimates(UUID revisionId) {
    List<EstimateEntry> estimates = new ArrayList<>();
    statements.work(
        "select cell_key, estimate from report_estimate where revision_id = ? order by cell_key",
        statement -> {
          statement.setObject(1, revisionId);
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              estimates.add(new EstimateEntry(rows.getString(1), rows.getInt(2)));
            }
          }
        });
    return estimates;
  }

  /** One statement: a line without cells has a row without a key. */
  List<LineEntry> lines(UUID revisionId) {
    List<LineEntry> lines = new ArrayList<>();
    statements.work(
        """
        select l.position, l.label, c.cell_key, c.cell_value
        from report_line l
        left join report_line_cell c on c.revision_id = l.revision_id and c.position = l.position
        where l.revision_id = ?
        order by l.position, c.cell_key""",
        statement -> {
          statement.setObject(1, revisionId);
          try (ResultSet rows = statement.executeQuery()) {
            int last = -1;
            while (rows.next()) {
              if (rows.getInt(1) != last) {
                last = rows.getInt(1);
                lines.add(new LineEntry(rows.getString(2), new ArrayList<>()));
              }
              String key = rows.getString(3);
              if (key != null) {
                lines.getLast().cells().add(new LineCell(key, rows.getInt(4)));
              }
            }
          }
        });
    return lines;
  }
}
