package vn.canbang.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import vn.canbang.indicator.CellKey;

/** Writes whole years of figures, and makes single figures of them again. */
@ApplicationScoped
class BulkQueries {

  private static final int BATCH = 1_000;

  private static final String INSERT =
      "insert into tally (element, disaggregation, of_year, area_id, span, organisation_id, source,"
          + " illustrative, import_id"
          + months(", m%02d")
          + ") values (?, ?, ?, ?, 1, ?, 'IMPORT', ?, ?"
          + ", ?".repeat(TallyRow.MONTHS)
          + ")";

  private final Session session;

  BulkQueries(Session session) {
    this.session = session;
  }

  private static String months(String text) {
    return IntStream.rangeClosed(1, TallyRow.MONTHS)
        .mapToObj(text::formatted)
        .collect(Collectors.joining());
  }

  void add(FigureImport of, Instant at) {
    session
        .createNativeMutationQuery(
            "insert into tally_import (id, name, recorded_at, recorded_by) values (:id, :name, :at, :by)")
        .setParameter("id", of.id())
        .setParameter("name", of.name(), String.class)
        .setParameter("at", at)
        .setParameter("by", of.by(), UUID.class)
        .executeUpdate();
  }

  void insert(FigureImport of, Collection<ImportedYear> rows) {
    session.doWork(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (ImportedYear row : rows) {
              insert.setString(1, row.cell().element());
              insert.setString(2, row.cell().disaggregation());
              insert.setInt(3, row.year());
              insert.setObject(4, row.areaId());
              insert.setObject(5, row.organisationId());
              insert.setBoolean(6, of.illustrative());
              insert.setObject(7, of.id());
              for (int month = 1; month <= TallyRow.MONTHS; month++) {
                if (row.month(month) < 0) {
                  insert.setNull(7 + month, Types.INTEGER);
                } else {
                  insert.setInt(7 + month, row.month(month));
                }
              }
              insert.addBatch();
              if (++waiting % BATCH == 0) {
                insert.executeBatch();
              }
            }
            insert.executeBatch();
          }
        });
  }

  /** Areas with any figure of an element in a year, however it came, accepted or not. */
  List<UUID> taken(String element, int year) {
    return session
        .createNativeQuery(
            """
            select t.area_id as area_id from tally t where t.element = :element and t.of_year = :year
            union
            select o.area_id from observation o where o.element = :element
              and o.period_end >= :fromDay and o.period_end <= :toDay
            """,
            UUID.class)
        .addScalar("area_id", UUID.class)
        .setParameter("element", element)
        .setParameter("year", year)
        .setParameter("fromDay", LocalDate.of(year, 1, 1))
        .setParameter("toDay", LocalDate.of(year, 12, 31))
        .getResultList();
  }

  /** One year of figures that stands nowhere else. */
  record Held(ImportedYear figures, UUID importId, boolean illustrative, Instant recordedAt) {}

  List<Held> held(Collection<UUID> areas, Collection<Integer> years) {
    List<Held> found = new ArrayList<>();
    var query =
        session
            .createNativeQuery(
                "select t.organisation_id as organisation_id, t.area_id as area_id,"
                    + " t.element as element, t.disaggregation as disaggregation,"
                    + " t.of_year as of_year, t.import_id as import_id,"
                    + " t.illustrative as illustrative, i.recorded_at as recorded_at"
                    + months(", t.m%1$02d as m%1$02d")
                    + " from tally t join tally_import i on i.id = t.import_id"
                    + " where t.area_id in (:areas) and t.of_year in (:years)",
                Object[].class)
            .addScalar("organisation_id", UUID.class)
            .addScalar("area_id", UUID.class)
            .addScalar("element", String.class)
            .addScalar("disaggregation", String.class)
            .addScalar("of_year", Integer.class)
            .addScalar("import_id", UUID.class)
            .addScalar("illustrative", Boolean.class)
            .addScalar("recorded_at", Instant.class);
    for (int month = 1; month <= TallyRow.MONTHS; month++) {
      query.addScalar("m%02d".formatted(month), Integer.class);
    }
    query.setParameterList("areas", areas).setParameterList("years", years);
    for (Object[] c : query.getResultList()) {
      int[] months = new int[TallyRow.MONTHS];
      for (int i = 0; i < months.length; i++) {
        Integer value = (Integer) c[8 + i];
        months[i] = value == null ? ImportedYear.MISSING : value;
      }
      found.add(
          new Held(
              new ImportedYear(
                  (UUID) c[0],
                  (UUID) c[1],
                  new CellKey((String) c[2], (String) c[3]),
                  (Integer) c[4],
                  months),
              (UUID) c[5],
              (Boolean) c[6],
              (Instant) c[7]));
    }
    return found;
  }

  void drop(Collection<UUID> areas, Collection<Integer> years) {
    session
        .createNativeMutationQuery(
            "delete from tally where area_id in (:areas) and of_year in (:years) and import_id <> :none")
        .setParameterList("areas", areas)
        .setParameterList("years", years)
        .setParameter("none", TallyUpdateQueries.NO_IMPORT)
        .executeUpdate();
  }
}
