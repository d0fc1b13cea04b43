package vn.canbang.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.Areas;
import vn.canbang.indicator.CellKey;

/** Makes rows of figures that count out of single figures, and sums of units out of them. */
@ApplicationScoped
class TallyUpdateQueries {

  /** The import of figures that were not imported by many: they stand in the table observation. */
  static final UUID NO_IMPORT = new UUID(0, 0);

  private static final int BATCH = 1_000;

  private static final String KEY =
      "element, disaggregation, of_year, area_id, span, organisation_id, source, illustrative";

  private static final String MAKE =
      "insert into tally ("
          + KEY
          + ", import_id"
          + each(", m%1$02d")
          + ") select "
          + KEY
          + ", cast('"
          + NO_IMPORT
          + "' as uuid)"
          + each(", max(case when month_no = %1$d then amount end)")
          + """
             from (select o.element, o.disaggregation, o.area_id, o.organisation_id, o.source,
               o.illustrative, o.amount, cast(extract(year from o.period_end) as integer) as of_year,
               cast(extract(month from o.period_end) as integer) as month_no,
               cast(extract(month from o.period_end) as integer)
                 - cast(extract(month from o.period_start) as integer) + 1 as span
             from observation o
             where o.in_force = true and o.status in ('ACCEPTED', 'AGREED')
              and (o.source <> 'AGREEMENT'
               or extract(month from o.period_end) = extract(month from o.period_start))
             %s) f
            group by\
            """
          + " "
          + KEY;

  /** Agreed figures of more than a month that touch what was counted in some areas. */
  private static final String AGREED =
      """
      select g.area_id as area_id, g.organisation_id as organisation_id, g.element as element,
             g.disaggregation as disaggregation, g.period as period, g.amount as amount,
             g.illustrative as illustrative
      from observation g join area a on a.id = g.area_id
      where g.agreement_id is not null and g.in_force = true
        and extract(month from g.period_end) <> extract(month from g.period_start)
        and extract(year from g.period_end) in (:years)
        %s
      order by a.level desc, g.period_start desc
      """;

  private final Session session;

  TallyUpdateQueries(Session session) {
    this.session = session;
  }

  private static String each(String text) {
    return IntStream.rangeClosed(1, TallyRow.MONTHS)
        .mapToObj(text::formatted)
        .collect(Collectors.joining());
  }

  /** Waits for whoever else changes figures of these areas, and makes others wait. */
  void hold(Collection<UUID> areas) {
    Set<UUID> held = held(areas);
    if (held.size() < Set.copyOf(areas).size()) {
      Set<UUID> others = new HashSet<>(areas);
      others.removeAll(held);
      session
          .createNativeMutationQuery(
              "insert into tally_area (area_id) select a.id from area a where a.id in (:areas)")
          .setParameterList("areas", others)
          .executeUpdate();
    }
  }

  private Set<UUID> held(Collection<UUID> areas) {
    return Set.copyOf(
        session
            .createNativeQuery(
                "select area_id from tally_area where area_id in (:areas) order by area_id for update",
                UUID.class)
            .addScalar("area_id", UUID.class)
            .setParameterList("areas", areas)
            .getResultList());
  }

  /** Nobody changes any figure until the end of the transaction. */
  void holdAll() {
    session
        .createNativeQuery("select area_id from tally_area order by area_id for update", UUID.class)
        .addScalar("area_id", UUID.class)
        .getResultList();
  }

  void drop(@Nullable Collection<UUID> areas, @Nullable Collection<Integer> years) {
    var query =
        session
            .createNativeMutationQuery(
                "delete from tally where import_id = :none"
                    + (areas == null ? "" : " and area_id in (:areas)")
                    + (years == null ? "" : " and of_year in (:years)"))
            .setParameter("none", NO_IMPORT);
    if (areas != null) {
      query.setParameterList("areas", areas);
    }
    if (years != null) {
      query.setParameterList("years", years);
    }
    query.executeUpdate();
  }

  void make(@Nullable Collection<UUID> areas, @Nullable Collection<Integer> years) {
    var query =
        session.createNativeMutationQuery(
            MAKE.formatted(
                (areas == null ? "" : " and o.area_id in (:areas)")
                    + (years == null
                        ? ""
                        : " and o.period_end >= :fromDay and o.period_end <= :toDay"
                            + " and extract(year from o.period_end) in (:years)")));
    if (areas != null) {
      query.setParameterList("areas", areas);
    }
    if (years != null) {
      query
          .setParameterList("years", years)
          .setParameter(
              "fromDay", LocalDate.of(years.stream().min(Integer::compare).orElseThrow(), 1, 1))
          .setParameter(
              "toDay", LocalDate.of(years.stream().max(Integer::compare).orElseThrow(), 12, 31));
    }
    query.executeUpdate();
  }

  /** Years of which there are figures. */
  List<Integer> years() {
    return session
        .createNativeQuery("select distinct of_year from tally order by of_year", Integer.class)
        .addScalar("of_year", Integer.class)
        .getResultList();
  }

  /**
   * Adds what areas have to the sums of the units that they stand in, or takes it away.
   *
   * @param areas null for all
   * @param narrower more about the rows {@code t}
   */
  void sum(@Nullable Collection<UUID> areas, int year, boolean add, String narrower) {
    String sign = add ? "" : "-";
    StringBuilder sums = new StringBuilder();
    for (int month = 1; month <= TallyRow.MONTHS; month++) {
      LocalDate end = YearMonth.of(year, month).atEndOfMonth();
      String there =
          "c.valid_from <= date '%1$s' and c.valid_to > date '%1$s' and t.m%2$02d is not null"
              .formatted(end, month);
      sums.append(
          ", coalesce(sum(case when %1$s then %2$st.m%3$02d end), 0), coalesce(sum(case when %1$s then %2$sc.bit end), 0)"
              .formatted(there, sign, month));
    }
    var query =
        session.createNativeMutationQuery(
            "insert into tally_sum (element, disaggregation, of_year, span, unit_id, own, source,"
                + " illustrative, fold"
                + each(", a%1$02d, b%1$02d")
                + ") select t.element, t.disaggregation, t.of_year, t.span, c.unit_id, c.own, t.source,"
                + " t.illustrative, 0"
                + sums
                + " from tally t join tally_place c on c.area_id = t.area_id"
                + " where t.of_year = :year"
                + (areas == null ? "" : " and t.area_id in (:areas)")
                + narrower
                + " group by t.element, t.disaggregation, t.of_year, t.span, c.unit_id, c.own,"
                + " t.source, t.illustrative");
    query.setParameter("year", year);
    if (areas != null) {
      query.setParameterList("areas", areas);
    }
    query.executeUpdate();
  }

  /** In which unit's sum the figures of each area stand, as it was kept. */
  Set<SumUnits.Place> places() {
    return session
        .createNativeQuery(
            "select area_id, valid_from, valid_to, unit_id, own, bit from tally_place",
            Object[].class)
        .addScalar("area_id", UUID.class)
        .addScalar("valid_from", LocalDate.class)
        .addScalar("valid_to", LocalDate.class)
        .addScalar("unit_id", UUID.class)
        .addScalar("own", Boolean.class)
        .addScalar("bit", Long.class)
        .getResultStream()
        .map(
            row ->
                new SumUnits.Place(
                    (UUID) row[0],
                    (LocalDate) row[1],
                    (LocalDate) row[2],
                    (UUID) row[3],
                    (Boolean) row[4],
                    (Long) row[5]))
        .collect(Collectors.toSet());
  }

  /** Keeps in which unit's sum the figures of each area stand, in the place of what was kept. */
  void keepPlaces(Collection<SumUnits.Place> places) {
    session.createNativeMutationQuery("delete from tally_place").executeUpdate();
    session.doWork(
        connection -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "insert into tally_place (area_id, valid_from, valid_to, unit_id, own, bit)"
                      + " values (?, ?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (SumUnits.Place place : places) {
              insert.setObject(1, place.areaId());
              insert.setObject(2, place.from());
              insert.setObject(3, place.to());
              insert.setObject(4, place.unitId());
              insert.setBoolean(5, place.own());
              insert.setLong(6, place.bit());
              insert.addBatch();
              if (++waiting % BATCH == 0) {
                insert.executeBatch();
              }
            }
            insert.executeBatch();
          }
        });
  }

  void dropSums() {
    markFold();
    session.createNativeMutationQuery("delete from tally_sum").executeUpdate();
  }

  /** Another one each time, so that what is undone leaves none that comes again. */
  private void markFold() {
    session
        .createNativeMutationQuery("update tally_state set fold_mark = :mark where id = 1")
        .setParameter("mark", UUID.randomUUID())
        .executeUpdate();
  }

  /** How many rows were added to the sums since they were folded. */
  long added() {
    return session
        .createNativeQuery("select count(*) from tally_sum where fold = 0", Long.class)
        .getSingleResult();
  }

  /**
   * Puts one row in the place of all of a key. Rows that others add meanwhile are left as they are:
   * only those numbered by the first statement are folded.
   */
  void fold() {
    markFold();
    session.createNativeMutationQuery("update tally_sum set fold = 1").executeUpdate();
    String key = "element, disaggregation, of_year, span, unit_id, own, source, illustrative";
    session
        .createNativeMutationQuery(
            "insert into tally_sum ("
                + key
                + ", fold"
                + each(", a%1$02d, b%1$02d")
                + ") select "
                + key
                + ", 2"
                + each(", sum(a%1$02d), sum(b%1$02d)")
                + " from tally_sum where fold = 1 group by "
                + key)
        .executeUpdate();
    session.createNativeMutationQuery("delete from tally_sum where fold = 1").executeUpdate();
  }

  /** For which state of the areas the sums were made. */
  long revision() {
    return revision("");
  }

  /** The same, held until the end of the transaction. */
  long heldRevision() {
    return revision(" for update");
  }

  private long revision(String held) {
    return session
        .createNativeQuery("select areas_revision from tally_state where id = 1" + held, Long.class)
        .addScalar("areas_revision", Long.class)
        .getSingleResult();
  }

  long areasRevision() {
    return session
        .createNativeQuery(
            "select revision from catalogue_state where catalogue = :areas", Long.class)
        .addScalar("revision", Long.class)
        .setParameter("areas", Areas.CATALOGUE)
        .getSingleResult();
  }

  void keepRevision(long revision) {
    session
        .createNativeMutationQuery("update tally_state set areas_revision = :revision where id = 1")
        .setParameter("revision", revision)
        .executeUpdate();
  }

  /** An agreed figure of more than a month. */
  record Agreed(
      UUID areaId,
      UUID organisationId,
      CellKey cell,
      String period,
      int value,
      boolean illustrative) {}

  /**
   * Smaller areas first.
   *
   * @param areas null for all
   */
  List<Agreed> agreed(@Nullable Collection<UUID> areas, Collection<Integer> years) {
    var query =
        session
            .createNativeQuery(
                AGREED.formatted(
                    areas == null
                        ? ""
                        : """
                          and g.area_id in (select c.ancestor_id from area_lineage m
                            join area_closure c on c.descendant_id = m.became_id
                            where m.area_id in (:areas))
                          """),
                Object[].class)
            .addScalar("area_id", UUID.class)
            .addScalar("organisation_id", UUID.class)
            .addScalar("element", String.class)
            .addScalar("disaggregation", String.class)
            .addScalar("period", String.class)
            .addScalar("amount", Integer.class)
            .addScalar("illustrative", Boolean.class)
            .setParameterList("years", years);
    if (areas != null) {
      query.setParameterList("areas", areas);
    }
    return query.getResultList().stream()
        .map(
            c ->
                new Agreed(
                    (UUID) c[0],
                    (UUID) c[1],
                    new CellKey((String) c[2], (String) c[3]),
                    (String) c[4],
                    (Integer) c[5],
                    (Boolean) c[6]))
        .toList();
  }

  /** Whether an element says what is there at a period's end. */
  boolean stock(String element) {
    return session
            .createNativeQuery(
                "select count(*) from data_element where code = :element and kind = 'STOCK'",
                Long.class)
            .setParameter("element", element)
            .getSingleResult()
        > 0;
  }

  /**
   * SQL about rows {@code t}: what agreed figures of a cell have more than those they stand for.
   */
  static String corrections(Agreed agreed, int span) {
    return " and t.source = 'AGREEMENT' and t.span = %d and t.element = '%s' and t.disaggregation = '%s'"
        .formatted(span, agreed.cell().element(), agreed.cell().disaggregation());
  }

  /** Writes what an agreed figure has more than those it stands for; null for nothing. */
  void correct(Agreed agreed, int year, int span, int month, @Nullable Integer value) {
    session.doWork(
        connection -> {
          String key =
              " where element = ? and disaggregation = ? and of_year = ? and area_id = ?"
                  + " and span = ? and organisation_id = ? and source = 'AGREEMENT'"
                  + " and illustrative = ? and import_id = ?";
          try (PreparedStatement update =
              connection.prepareStatement("update tally set m%02d = ?".formatted(month) + key)) {
            bind(update, agreed, year, span, value);
            if (update.executeUpdate() > 0 || value == null) {
              return;
            }
          }
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "insert into tally (m%02d, ".formatted(month)
                      + KEY
                      + ", import_id) values (?, ?, ?, ?, ?, ?, ?, 'AGREEMENT', ?, ?)")) {
            bind(insert, agreed, year, span, value);
            insert.executeUpdate();
          }
        });
  }

  private static void bind(
      PreparedStatement statement, Agreed agreed, int year, int span, @Nullable Integer value)
      throws SQLException {
    statement.setObject(1, value, Types.INTEGER);
    statement.setString(2, agreed.cell().element());
    statement.setString(3, agreed.cell().disaggregation());
    statement.setInt(4, year);
    statement.setObject(5, agreed.areaId());
    statement.setInt(6, span);
    statement.setObject(7, agreed.organisationId());
    statement.setBoolean(8, agreed.illustrative());
    statement.setObject(9, NO_IMPORT);
  }
}
