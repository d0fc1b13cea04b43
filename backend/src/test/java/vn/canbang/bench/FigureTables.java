package vn.canbang.bench;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.canbang.indicator.CellKey;

/**
 * Floors: the least SQL by hand to the same figures on the same data, without rights, completeness
 * and maps of other days; and other ways that were tried.
 */
@ApplicationScoped
class FigureTables {

  private static final String BIRTHS =
      " t.element = 'LIVE_BIRTHS' and t.disaggregation in ('MALE', 'FEMALE')";
  private static final String TOTAL =
      IntStream.rangeClosed(1, 12)
          .mapToObj("coalesce(t.m%02d, 0)"::formatted)
          .collect(Collectors.joining(" + "));
  private static final String SUMS =
      IntStream.rangeClosed(1, 12)
          .mapToObj(", sum(t.m%02d)"::formatted)
          .collect(Collectors.joining());

  private static final String OF_SUMS =
      IntStream.rangeClosed(1, 12)
          .mapToObj(", sum(t.a%02d)"::formatted)
          .collect(Collectors.joining());

  private final AgroalDataSource source;

  FigureTables(AgroalDataSource source) {
    this.source = source;
  }

  /** Births by sex first. */
  List<CellKey> cells(int count) {
    List<CellKey> found = new ArrayList<>();
    read(
        "select element_code, code from disaggregation order by"
            + " case when element_code = 'LIVE_BIRTHS' then 0 else 1 end, element_code, code",
        List.of(),
        row -> found.add(new CellKey(row.getString(1), row.getString(2))));
    if (found.size() < count) {
      throw new IllegalStateException("only " + found.size() + " cells");
    }
    return found.subList(0, count);
  }

  /** Of the sums of districts. */
  int districtsByMonth(Collection<UUID> provinces, int year) {
    List<Object> parameters = new ArrayList<>(List.of(year));
    parameters.addAll(provinces);
    return rows(
        "select t.unit_id, t.disaggregation"
            + OF_SUMS
            + " from tally_sum t where"
            + BIRTHS
            + " and t.of_year = ? and t.unit_id in (select c.descendant_id from area_closure c"
            + " where c.ancestor_id in ("
            + marks(provinces)
            + ")) group by t.unit_id, t.disaggregation",
        parameters);
  }

  int districtsOfYears(Collection<UUID> provinces, int year) {
    List<Object> parameters = new ArrayList<>(provinces);
    parameters.add(year);
    return rows(
        "select d.ancestor_id, t.disaggregation"
            + SUMS
            + " from area_closure p join area_closure d on d.descendant_id = p.descendant_id"
            + " and d.depth = 1 and d.valid_from <= date '2020-12-31' and d.valid_to > date"
            + " '2020-12-31' join tally t on t.area_id = p.descendant_id"
            + " where p.depth = 2 and p.valid_from <= date '2020-12-31' and p.valid_to > date"
            + " '2020-12-31' and p.ancestor_id in ("
            + marks(provinces)
            + ") and"
            + BIRTHS
            + " and t.of_year = ? group by d.ancestor_id, t.disaggregation",
        parameters);
  }

  int communesOfYear(Collection<UUID> provinces, int year) {
    List<Object> parameters = new ArrayList<>();
    parameters.add(year);
    String where = " where" + BIRTHS + " and t.of_year = ?";
    if (provinces.size() == 1) {
      parameters.addAll(provinces);
      where +=
          " and t.area_id in (select p.descendant_id from area_closure p where p.ancestor_id = ?)";
    }
    return rows(
        "select t.area_id, t.disaggregation, " + TOTAL + " from tally t" + where, parameters);
  }

  /**
   * Of the sums of districts.
   *
   * @param span above all; another number each time, so that no engine answers from its memory
   */
  int trend(Collection<UUID> provinces, int from, int to, int span) {
    List<Object> parameters = new ArrayList<>(List.of(from, to, span));
    parameters.addAll(provinces);
    return rows(
        "select t.of_year, t.disaggregation"
            + OF_SUMS
            + " from tally_sum t where"
            + BIRTHS
            + " and t.of_year between ? and ? and t.span < ? and t.unit_id in (select"
            + " c.descendant_id from area_closure c where c.ancestor_id in ("
            + marks(provinces)
            + ")) group by t.of_year, t.disaggregation",
        parameters);
  }

  int trendOf(UUID area, int from, int to) {
    return rows(
        "select t.of_year, t.disaggregation"
            + SUMS.replace("sum", "")
            + " from tally t where"
            + BIRTHS
            + " and t.of_year between ? and ? and t.area_id = ?",
        List.of(from, to, area));
  }

  int trendOfYears(int from, int to) {
    return rows(
        "select t.of_year, t.disaggregation"
            + SUMS
            + " from tally t where"
            + BIRTHS
            + " and t.of_year between ? and ? group by t.of_year, t.disaggregation",
        List.of(from, to));
  }

  /** The same figures one by one, as they were kept before. */
  void single(boolean covering) throws SQLException {
    if (covering) {
      run(
          "create index ix_bench_single on bench_single (element, disaggregation, period_end)"
              + " include (area_id, amount)");
      run("vacuum analyze bench_single");
      return;
    }
    String months =
        IntStream.rangeClosed(1, 12)
            .mapToObj(m -> "(%1$d, t.m%1$02d)".formatted(m))
            .collect(Collectors.joining(", "));
    run(
        "create table bench_single as select gen_random_uuid() as id, t.element, t.disaggregation,"
            + " t.area_id, (make_date(t.of_year, v.month_no, 1) + interval '1 month - 1 day')::date"
            + " as period_end, v.amount, t.organisation_id, true as in_force"
            + " from tally t cross join lateral (values "
            + months
            + ") as v (month_no, amount) where t.span = 1 and v.amount is not null");
    run("create index ix_bench_area on bench_single (area_id, period_end)");
    run("vacuum analyze bench_single");
  }

  void dropSingle() throws SQLException {
    run("drop table bench_single");
  }

  int districtsOfSingle(int year) {
    return rows(
        "select d.ancestor_id, t.disaggregation, t.period_end, sum(t.amount) from bench_single t"
            + " join area_closure d on d.descendant_id = t.area_id and d.depth = 1"
            + " and d.valid_from <= t.period_end and d.valid_to > t.period_end where"
            + BIRTHS
            + " and t.period_end between make_date(?, 1, 1) and make_date(?, 12, 31)"
            + " group by d.ancestor_id, t.disaggregation, t.period_end",
        List.of(year, year));
  }

  int trendOfSingle() {
    return rows(
        "select t.period_end, t.disaggregation, sum(t.amount) from bench_single t where"
            + BIRTHS
            + " group by t.period_end, t.disaggregation",
        List.of());
  }

  private interface Row {
    void read(ResultSet row) throws SQLException;
  }

  private static String marks(Collection<?> values) {
    return String.join(", ", Collections.nCopies(values.size(), "?"));
  }

  /** Reads every column of every row. */
  private int rows(String sql, List<Object> parameters) {
    int[] count = {0};
    read(
        sql,
        parameters,
        row -> {
          int columns = row.getMetaData().getColumnCount();
          for (int i = 1; i <= columns; i++) {
            row.getObject(i);
          }
          count[0]++;
        });
    if (count[0] == 0) {
      throw new IllegalStateException("nothing found");
    }
    return count[0];
  }

  private void read(String sql, List<Object> parameters, Row reader) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
