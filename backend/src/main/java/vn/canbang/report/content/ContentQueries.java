package vn.canbang.report.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * Contents as rows. Written by plain statements, many rows at once: figures are many and never
 * change one by one.
 */
@ApplicationScoped
public class ContentQueries {

  /** Few enough parameters for any driver. */
  private static final int CHUNK = 400;

  private final Session session;
  private final RowQueries statements;
  private final PartQueries parts;

  ContentQueries(Session session, RowQueries statements, PartQueries parts) {
    this.session = session;
    this.statements = statements;
    this.parts = parts;
  }

  /** Figures of one revision to be written. */
  public record RevisionCells(UUID revisionId, List<CellEntry> cells) {}

  /** A figure of an accepted report. */
  public record AcceptedCell(ReportingPeriod period, String key, int value, boolean illustrative) {}

  /** Writes the rows of a revision that has none. */
  public void insert(UUID revisionId, ReportContent content) {
    insert(Map.of(revisionId, content));
  }

  /** The same of several: their cells together, what only some have one by one. */
  public void insert(Map<UUID, ReportContent> revisions) {
    insertCells(
        revisions.entrySet().stream()
            .map(one -> new RevisionCells(one.getKey(), one.getValue().cells()))
            .toList());
    revisions.forEach(
        (id, content) -> {
          insertResults(id, content.activities());
          insertAnswers(id, content.narrative());
          parts.insert(id, content);
        });
  }

  /** Removes the rows of a revision, to write them anew or to drop a draft. */
  public void delete(UUID revisionId) {
    session.flush();
    for (String table : List.of("report_cell", "report_activity_result", "report_narrative")) {
      session
          .createNativeMutationQuery("delete from " + table + " where revision_id = :id")
          .setParameter("id", revisionId)
          .executeUpdate();
    }
    parts.delete(revisionId);
  }

  /** What the year is expected to come to, by key. */
  public List<EstimateEntry> estimates(UUID revisionId) {
    return parts.estimates(revisionId);
  }

  /** The parts of the cells, in the order typed. */
  public List<LineEntry> lines(UUID revisionId) {
    return parts.lines(revisionId);
  }

  /** What the plan's activities put out. */
  public List<OutputEntry> outputs(UUID revisionId) {
    return parts.outputs(revisionId);
  }

  /** Writes the figures of any number of revisions. */
  public void insertCells(List<RevisionCells> revisions) {
    record Row(UUID revisionId, CellEntry cell) {}
    List<Row> rows = new ArrayList<>();
    revisions.forEach(r -> r.cells().forEach(c -> rows.add(new Row(r.revisionId(), c))));
    // The revisions' own rows must be there first: the ORM does not see these statements.
    session.flush();
    for (int start = 0; start < rows.size(); start += CHUNK) {
      List<Row> chunk = rows.subList(start, Math.min(start + CHUNK, rows.size()));
      statements.work(
          "insert into report_cell (revision_id, cell_key, cell_value, note) values "
              + RowQueries.tuples("(?, ?, ?, ?)", chunk.size()),
          statement -> {
            int at = 0;
            for (Row row : chunk) {
              statement.setObject(++at, row.revisionId());
              statement.setString(++at, row.cell().key());
              statement.setObject(++at, row.cell().value(), Types.INTEGER);
              statement.setString(++at, row.cell().note());
            }
            statement.executeUpdate();
          });
    }
  }

  private void insertResults(UUID revisionId, List<ActivityEntry> results) {
    if (results.isEmpty()) {
      return;
    }
    session.flush();
    statements.work(
        "insert into report_activity_result (revision_id, activity_id, status, done_on, quantity,"
            + " participants_total, participants_women, participants_men, has_participants, note)"
            + " values "
            + RowQueries.tuples("(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", results.size()),
        statement -> {
          int at = 0;
          for (ActivityEntry result : results) {
            Participants people = result.participants();
            statement.setObject(++at, revisionId);
            statement.setObject(++at, result.activity());
            statement.setString(++at, result.status().name());
            statement.setObject(++at, result.doneOn(), Types.DATE);
            statement.setObject(++at, result.quantity(), Types.INTEGER);
            statement.setObject(++at, people == null ? null : people.total(), Types.INTEGER);
            statement.setObject(++at, people == null ? null : people.women(), Types.INTEGER);
            statement.setObject(++at, people == null ? null : people.men(), Types.INTEGER);
            statement.setBoolean(++at, people != null);
            statement.setString(++at, result.note());
          }
          statement.executeUpdate();
        });
  }

  private void insertAnswers(UUID revisionId, List<NarrativeEntry> answers) {
    if (answers.isEmpty()) {
      return;
    }
    session.flush();
    statements.work(
        "insert into report_narrative (revision_id, question, answer) values "
            + RowQueries.tuples("(?, ?, ?)", answers.size()),
        statement -> {
          int at = 0;
          for (NarrativeEntry answer : answers) {
            statement.setObject(++at, revisionId);
            statement.setString(++at, answer.code());
            statement.setString(++at, answer.text());
          }
          statement.executeUpdate();
        });
  }

  /** Figures by revision, in the order of their keys. One statement. */
  public Map<UUID, List<CellEntry>> cells(Collection<UUID> revisionIds) {
    Map<UUID, List<CellEntry>> found = new HashMap<>();
    if (!revisionIds.isEmpty()) {
      List<UUID> ids = List.copyOf(revisionIds);
      statements.work(
          "select revision_id, cell_key, cell_value, note from report_cell where revision_id in ("
              + RowQueries.tuples("?", ids.size())
              + ") order by revision_id, cell_key",
          statement -> {
            bind(statement, ids);
            try (ResultSet rows = statement.executeQuery()) {
              while (rows.next()) {
                found
                    .computeIfAbsent(rows.getObject(1, UUID.class), id -> new ArrayList<>())
                    .add(
                        new CellEntry(
                            rows.getString(2), RowQueries.integer(rows, 3), rows.getString(4)));
              }
            }
          });
    }
    return found;
  }

  /** Figures by revision and key; keys without a figure are left out. */
  public Map<UUID, Map<String, Integer>> values(Collection<UUID> revisionIds) {
    return cells(revisionIds).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> values(e.getValue())));
  }

  private static Map<String, Integer> values(List<CellEntry> cells) {
    Map<String, Integer> values = new LinkedHashMap<>();
    for (CellEntry cell : cells) {
      Integer value = cell.value();
      if (value != null) {
        values.put(cell.key(), value);
      }
    }
    return values;
  }

  /** Results of activities by revision. One statement. */
  public Map<UUID, List<ActivityEntry>> results(Collection<UUID> revisionIds) {
    Map<UUID, List<ActivityEntry>> found = new HashMap<>();
    if (!revisionIds.isEmpty()) {
      List<UUID> ids = List.copyOf(revisionIds);
      statements.work(
          "select revision_id, activity_id, status, done_on, quantity, participants_total,"
              + " participants_women, participants_men, has_participants, note"
              + " from report_activity_result where revision_id in ("
              + RowQueries.tuples("?", ids.size())
              + ") order by revision_id, activity_id",
          statement -> {
            bind(statement, ids);
            try (ResultSet rows = statement.executeQuery()) {
              while (rows.next()) {
                found
                    .computeIfAbsent(rows.getObject(1, UUID.class), id -> new ArrayList<>())
                    .add(result(rows));
              }
            }
          });
    }
    return found;
  }

  private static ActivityEntry result(ResultSet rows) throws SQLException {
    return new ActivityEntry(
        rows.getObject(2, UUID.class),
        ActivityStatus.valueOf(rows.getString(3)),
        rows.getObject(4, LocalDate.class),
        RowQueries.integer(rows, 5),
        rows.getBoolean(9)
            ? new Participants(
                RowQueries.integer(rows, 6),
                RowQueries.integer(rows, 7),
                RowQueries.integer(rows, 8))
            : null,
        rows.getString(10));
  }

  /** Answers of a revision, by code. */
  public List<NarrativeEntry> answers(UUID revisionId) {
    List<NarrativeEntry> answers = new ArrayList<>();
    statements.work(
        "select question, answer from report_narrative where revision_id = ? order by question",
        statement -> {
          statement.setObject(1, revisionId);
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              answers.add(new NarrativeEntry(rows.getString(1), rows.getString(2)));
            }
          }
        });
    return answers;
  }

  /** Figures of a unit's accepted reports of a series, for periods within two days. */
  public List<AcceptedCell> accepted(
      UUID seriesId, UUID organisationId, LocalDate from, LocalDate to) {
    return accepted(seriesId, Set.of(organisationId), from, to)
        .getOrDefault(organisationId, List.of());
  }

  /** The same of several units; one without any is left out. One statement. */
  public Map<UUID, List<AcceptedCell>> accepted(
      UUID seriesId, Set<UUID> organisationIds, LocalDate from, LocalDate to) {
    Map<UUID, List<AcceptedCell>> cells = new HashMap<>();
    statements.work(
        """
        select o.period, c.cell_key, c.cell_value, r.illustrative, o.organisation_id
        from report_obligation o
        join report r on r.obligation_id = o.id
        join report_revision v on v.report_id = r.id and v.number = r.accepted_revision
        join report_cell c on c.revision_id = v.id
        where o.series_id = ? and o.period_start >= ? and o.period_end <= ?
          and c.cell_value is not null and o.organisation_id in (%s)
        order by o.period_start, c.cell_key"""
            .formatted(RowQueries.tuples("?", organisationIds.size())),
        statement -> {
          statement.setObject(1, seriesId);
          statement.setObject(2, from);
          statement.setObject(3, to);
          int at = 3;
          for (UUID organisation : organisationIds) {
            statement.setObject(++at, organisation);
          }
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              cells
                  .computeIfAbsent(rows.getObject(5, UUID.class), id -> new ArrayList<>())
                  .add(
                      new AcceptedCell(
                          ReportingPeriod.ofReport(rows.getString(1)),
                          rows.getString(2),
                          rows.getInt(3),
                          rows.getBoolean(4)));
            }
          }
        });
    return cells;
  }

  private static void bind(PreparedStatement statement, List<UUID> ids) throws SQLException {
    for (int i = 0; i < ids.size(); i++) {
      statement.setObject(i + 1, ids.get(i));
    }
  }
}
