package vn.canbang.observation.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.paging.PageRequest;

/** Keeps the rows of imports. */
@ApplicationScoped
class ObservationImportQueries {

  private static final int AT_ONCE = 1_000;

  private static final String INSERT =
      """
      insert into observation_import_row
        (import_id, line, fate, area_text, period_text, cell_text, amount_text, area_id, period,
         element, disaggregation, amount, organisation_id, current_amount, faults)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String COLUMNS =
      """
      select line, fate, area_text, period_text, cell_text, amount_text, area_id, period, element,
             disaggregation, amount, organisation_id, current_amount, faults
      from observation_import_row where import_id = :import\
      """;

  private final Session session;

  ObservationImportQueries(Session session) {
    this.session = session;
  }

  /** A row as it is kept. */
  record Row(
      int line,
      RowFate fate,
      String areaText,
      String periodText,
      String cellText,
      String valueText,
      @Nullable UUID areaId,
      @Nullable String period,
      @Nullable CellKey cell,
      @Nullable Integer value,
      @Nullable UUID organisationId,
      @Nullable Integer currentValue,
      @Nullable String faults) {

    static Row of(Object[] c) {
      String element = (String) c[8];
      String part = (String) c[9];
      return new Row(
          (Integer) c[0],
          RowFate.valueOf((String) c[1]),
          (String) c[2],
          (String) c[3],
          (String) c[4],
          (String) c[5],
          (UUID) c[6],
          (String) c[7],
          element == null || part == null ? null : new CellKey(element, part),
          (Integer) c[10],
          (UUID) c[11],
          (Integer) c[12],
          (String) c[13]);
    }
  }

  void insert(UUID importId, List<Row> rows) {
    session.doWork(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (Row row : rows) {
              bind(statement, importId, row);
              statement.addBatch();
              if (++waiting == AT_ONCE) {
                statement.executeBatch();
                waiting = 0;
              }
            }
            if (waiting > 0) {
              statement.executeBatch();
            }
          }
        });
  }

  private static void bind(PreparedStatement statement, UUID importId, Row row)
      throws SQLException {
    CellKey cell = row.cell();
    statement.setObject(1, importId);
    statement.setInt(2, row.line());
    statement.setString(3, row.fate().name());
    statement.setString(4, row.areaText());
    statement.setString(5, row.periodText());
    statement.setString(6, row.cellText());
    statement.setString(7, row.valueText());
    statement.setObject(8, row.areaId(), Types.OTHER);
    statement.setString(9, row.period());
    statement.setString(10, cell == null ? null : cell.element());
    statement.setString(11, cell == null ? null : cell.disaggregation());
    statement.setObject(12, row.value(), Types.INTEGER);
    statement.setObject(13, row.organisationId(), Types.OTHER);
    statement.setObject(14, row.currentValue(), Types.INTEGER);
    statement.setString(15, row.faults());
  }

  private NativeQuery<Object[]> rows(String where) {
    return session
        .createNativeQuery(COLUMNS + where + " order by line", Object[].class)
        .addScalar("line", Integer.class)
        .addScalar("fate", String.class)
        .addScalar("area_text", String.class)
        .addScalar("period_text", String.class)
        .addScalar("cell_text", String.class)
        .addScalar("amount_text", String.class)
        .addScalar("area_id", UUID.class)
        .addScalar("period", String.class)
        .addScalar("element", String.class)
        .addScalar("disaggregation", String.class)
        .addScalar("amount", Integer.class)
        .addScalar("organisation_id", UUID.class)
        .addScalar("current_amount", Integer.class)
        .addScalar("faults", String.class);
  }

  List<Row> page(UUID importId, @Nullable RowFate fate, PageRequest page) {
    NativeQuery<Object[]> query =
        rows(fate == null ? "" : " and fate = :fate").setParameter("import", importId);
    if (fate != null) {
      query.setParameter("fate", fate.name());
    }
    return query
        .setFirstResult(page.offset())
        .setMaxResults(page.fetchSize())
        .getResultStream()
        .map(Row::of)
        .toList();
  }

  /** Rows to be taken over one by one, in the order of the file, from a line on. */
  List<Row> good(UUID importId, int afterLine, int most) {
    return rows(" and fate in ('NEW', 'CHANGES') and of_year is null and line > :after")
        .setParameter("import", importId)
        .setParameter("after", afterLine)
        .setMaxResults(most)
        .getResultStream()
        .map(Row::of)
        .toList();
  }

  /** A row whose area, period and cell an earlier line of the file has as well. */
  record Repeated(int line, int earlier, RowFate fate, @Nullable String faults) {}

  /** In the order of the file, from a line on. */
  List<Repeated> repeated(UUID importId, int afterLine, int most) {
    return session
        .createNativeQuery(
            """
            select r.line as line, r.first_line as first_line, r.fate as fate, r.faults as faults
            from (select x.line, x.fate, x.faults,
                         min(x.line) over (partition by x.area_id, x.period, x.element,
                                           x.disaggregation) as first_line
                  from observation_import_row x
                  where x.import_id = :import and x.area_id is not null
                   and x.period is not null and x.element is not null) r
            where r.line > r.first_line and r.line > :after
            order by r.line
            """,
            Object[].class)
        .addScalar("line", Integer.class)
        .addScalar("first_line", Integer.class)
        .addScalar("fate", String.class)
        .addScalar("faults", String.class)
        .setParameter("import", importId)
        .setParameter("after", afterLine)
        .setMaxResults(most)
        .getResultStream()
        .map(
            c ->
                new Repeated(
                    (Integer) c[0], (Integer) c[1], RowFate.valueOf((String) c[2]), (String) c[3]))
        .toList();
  }

  /** Refuses rows that are kept already, by their lines. */
  void refuse(UUID importId, Map<Integer, String> faults) {
    session.doWork(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(
                  "update observation_import_row set fate = 'REFUSED', faults = ?"
                      + " where import_id = ? and line = ?")) {
            for (Map.Entry<Integer, String> row : faults.entrySet()) {
              statement.setString(1, row.getValue());
              statement.setObject(2, importId);
              statement.setInt(3, row.getKey());
              statement.addBatch();
            }
            statement.executeBatch();
          }
        });
  }

  /** Keeps in memory no longer what was written so far. */
  void letGo() {
    session.flush();
    session.clear();
  }

  /** The organisations whose figures would be taken over. */
  List<UUID> organisations(UUID importId) {
    return session
        .createNativeQuery(
            """
            select distinct organisation_id from observation_import_row
            where import_id = :import and fate in ('NEW', 'CHANGES')
            """,
            UUID.class)
        .addScalar("organisation_id", UUID.class)
        .setParameter("import", importId)
        .getResultList();
  }

  Optional<Long> count(UUID importId, @Nullable RowFate fate) {
    NativeQuery<Long> query =
        session
            .createNativeQuery(
                "select count(*) as lines from observation_import_row where import_id = :import"
                    + (fate == null ? "" : " and fate = :fate"),
                Long.class)
            .addScalar("lines", Long.class)
            .setParameter("import", importId);
    if (fate != null) {
      query.setParameter("fate", fate.name());
    }
    return query.uniqueResultOptional();
  }
}
