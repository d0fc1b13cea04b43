package vn.canbang.observation.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CellKey;
import vn.canbang.observation.ObservationSource;
import vn.canbang.observation.ObservationStatus;
import vn.canbang.shared.paging.PageRequest;

/** Keeps the rows of imports, and reads what is there in their places. */
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

  /** Rows to be taken over, in the order of the file, from a line on. */
  List<Row> good(UUID importId, int afterLine, int most) {
    return rows(" and fate in ('NEW', 'CHANGES') and line > :after")
        .setParameter("import", importId)
        .setParameter("after", afterLine)
        .setMaxResults(most)
        .getResultStream()
        .map(Row::of)
        .toList();
  }

  /** A figure that stands in the way, or in the place, of a row. */
  record There(
      UUID areaId,
      CellKey cell,
      String period,
      LocalDate from,
      LocalDate to,
      int value,
      ObservationStatus status,
      ObservationSource source,
      boolean inForce,
      UUID organisationId) {}

  /** Figures of these areas and elements whose periods touch the days, whoever's they are. */
  List<There> there(
      Collection<UUID> areas, Collection<String> elements, LocalDate from, LocalDate to) {
    return session
        .createNativeQuery(
            """
            select o.area_id as area_id, o.element as element,
                   o.disaggregation as disaggregation, o.period as period,
                   o.period_start as period_start, o.period_end as period_end,
                   o.amount as amount, o.status as status, o.source as source,
                   o.in_force as in_force, o.organisation_id as organisation_id
            from observation o
            where o.area_id in (:areas) and o.element in (:elements)
             and o.period_start <= :toDay and o.period_end >= :fromDay
            """,
            Object[].class)
        .addScalar("area_id", UUID.class)
        .addScalar("element", String.class)
        .addScalar("disaggregation", String.class)
        .addScalar("period", String.class)
        .addScalar("period_start", LocalDate.class)
        .addScalar("period_end", LocalDate.class)
        .addScalar("amount", Integer.class)
        .addScalar("status", String.class)
        .addScalar("source", String.class)
        .addScalar("in_force", Boolean.class)
        .addScalar("organisation_id", UUID.class)
        .setParameterList("areas", areas)
        .setParameterList("elements", elements)
        .setParameter("fromDay", from)
        .setParameter("toDay", to)
        .getResultStream()
        .map(
            c ->
                new There(
                    (UUID) c[0],
                    new CellKey((String) c[1], (String) c[2]),
                    (String) c[3],
                    (LocalDate) c[4],
                    (LocalDate) c[5],
                    (Integer) c[6],
                    ObservationStatus.valueOf((String) c[7]),
                    ObservationSource.valueOf((String) c[8]),
                    (Boolean) c[9],
                    (UUID) c[10]))
        .toList();
  }

  /** A figure of a unit above or below. */
  record Relative(UUID areaId, String element, LocalDate from, LocalDate to) {}

  /** Figures above or below these areas: beside them things would be counted twice. */
  List<Relative> relatives(
      Collection<UUID> areas, Collection<String> elements, LocalDate from, LocalDate to) {
    return session
        .createNativeQuery(
            """
            select distinct r.area_id as area_id, o.element as element,
                   o.period_start as from_day, o.period_end as to_day
            from (select c.descendant_id as area_id, c.ancestor_id as other_id,
                         c.valid_from, c.valid_to
                  from area_closure c where c.descendant_id in (:areas) and c.depth > 0
                  union all
                  select c.ancestor_id, c.descendant_id, c.valid_from, c.valid_to
                  from area_closure c where c.ancestor_id in (:areas) and c.depth > 0) r
            join observation o on o.area_id = r.other_id and o.element in (:elements)
             and o.source <> 'AGREEMENT'
             and o.period_end >= r.valid_from and o.period_end < r.valid_to
            where o.period_start <= :toDay and o.period_end >= :fromDay
            """,
            Object[].class)
        .addScalar("area_id", UUID.class)
        .addScalar("element", String.class)
        .addScalar("from_day", LocalDate.class)
        .addScalar("to_day", LocalDate.class)
        .setParameterList("areas", areas)
        .setParameterList("elements", elements)
        .setParameter("fromDay", from)
        .setParameter("toDay", to)
        .getResultStream()
        .map(c -> new Relative((UUID) c[0], (String) c[1], (LocalDate) c[2], (LocalDate) c[3]))
        .toList();
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
