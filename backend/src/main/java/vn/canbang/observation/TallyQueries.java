package vn.canbang.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.security.OrgScope;

/** Reads the figures that count, a year in one row; only what the caller sees. */
@ApplicationScoped
class TallyQueries {

  /**
   * Organisations whose figures the caller sees, as {@link Visibility} has it: {@code whole} where
   * those of all days asked for.
   */
  private static final String SEEN =
      """
       join (select s.organisation_id, max(s.whole) as whole
             from (select e.descendant_id as organisation_id, 1 as whole
                   from organisation_closure e
                   where e.ancestor_id in (%1$s) and e.valid_from <= ? and e.valid_to > ?
                   union all
                   select r.sender_id, case when r.from_day <= ? and r.until_day >= ? then 1 else 0 end
                   from reporting_reach r
                   join organisation_closure e on e.descendant_id = r.receiver_id
                    and e.ancestor_id in (%1$s) and e.valid_from <= ? and e.valid_to > ?
                   where r.from_day <= ? and r.until_day >= ?) s
             group by s.organisation_id) v on v.organisation_id = t.organisation_id
      """;

  private static final String REACH =
      """
      select r.sender_id, r.from_day, r.until_day
      from reporting_reach r
      join organisation_closure e on e.descendant_id = r.receiver_id
       and e.ancestor_id in (%s) and e.valid_from <= ? and e.valid_to > ?
      where r.sender_id in (%s)
      """;

  private static final String OWN =
      """
       join (select distinct m.area_id, m.figure_from, m.figure_to from area_lineage m
             where m.became_id = ? and m.parts = 1 and m.later = false) l on l.area_id = t.area_id
      """;

  private static final int ALL = -1;

  /** Where the months begin among the columns. */
  private static final int MONTH_COLUMNS = 8;

  /** Instead of the column that says whether the caller sees a row on all days. */
  private static final int NOBODY = -1;

  private static final int FETCH = 5_000;

  private final Session session;

  TallyQueries(Session session) {
    this.session = session;
  }

  /**
   * What to read.
   *
   * @param areas whose figures; null for those of all areas
   */
  record Question(
      Collection<CellKey> cells, LocalDate from, LocalDate to, @Nullable Collection<UUID> areas) {

    @Nullable CellKey cell(String element, String disaggregation) {
      for (CellKey cell : cells) {
        if (cell.disaggregation().equals(disaggregation) && cell.element().equals(element)) {
          return cell;
        }
      }
      return null;
    }

    Set<Integer> years() {
      return IntStream.rangeClosed(from.getYear(), to.getYear())
          .boxed()
          .collect(Collectors.toCollection(TreeSet::new));
    }

    int firstMonth() {
      return from.getYear() == to.getYear() ? from.getMonthValue() : 1;
    }

    int lastMonth() {
      return from.getYear() == to.getYear() ? to.getMonthValue() : TallyRow.MONTHS;
    }
  }

  /** A row of which the caller sees only some days. */
  private record Partly(UUID organisationId, TallyRow row) {}

  private record Days(LocalDate from, LocalDate until) {}

  void read(OrgScope scope, Question question, Consumer<TallyRow> reader) {
    if (question.cells().isEmpty() || (question.areas() != null && question.areas().isEmpty())) {
      return;
    }
    List<Object> parameters = new ArrayList<>();
    String sql =
        columns(question)
            + whose(scope)
            + " from tally t"
            + seen(scope, question, parameters)
            + where(question, parameters)
            + (question.areas() == null
                ? ""
                : " and t.area_id in " + list(question.areas(), parameters));
    List<Partly> partly = new ArrayList<>();
    int whose = scope.everywhere() ? NOBODY : MONTH_COLUMNS + months(question);
    each(sql, parameters, row -> take(question, row, ALL, whose, reader, partly));
    restricted(scope, partly, reader);
  }

  /**
   * Figures of an area itself and of what became it as a whole, of one year.
   *
   * @param question without areas
   */
  void readOwn(OrgScope scope, Question question, UUID areaId, Consumer<TallyRow> reader) {
    if (question.cells().isEmpty()) {
      return;
    }
    List<Object> parameters = new ArrayList<>();
    String seen = seen(scope, question, parameters);
    parameters.add(areaId);
    String sql =
        columns(question)
            + ", l.figure_from, l.figure_to"
            + whose(scope)
            + " from tally t"
            + seen
            + OWN
            + where(question, parameters);
    List<Partly> partly = new ArrayList<>();
    int ends = MONTH_COLUMNS + months(question);
    int whose = scope.everywhere() ? NOBODY : ends + 2;
    each(
        sql,
        parameters,
        row -> {
          LocalDate from = row.getObject(ends, LocalDate.class);
          LocalDate until = row.getObject(ends + 1, LocalDate.class).minusDays(1);
          take(question, row, ending(row.getInt(3), from, until), whose, reader, partly);
        });
    restricted(scope, partly, reader);
  }

  /** Data elements of the cells that are not summed over time. */
  Set<String> stocks(Collection<CellKey> cells) {
    return cells.isEmpty()
        ? Set.of()
        : Set.copyOf(
            session
                .createNativeQuery(
                    "select code from data_element where kind = 'STOCK' and code in (:elements)",
                    String.class)
                .setParameterList(
                    "elements", cells.stream().map(CellKey::element).collect(Collectors.toSet()))
                .getResultList());
  }

  private static String columns(Question question) {
    return "select t.element, t.disaggregation, t.of_year, t.area_id, t.span, t.source,"
        + " t.illustrative"
        + IntStream.rangeClosed(question.firstMonth(), question.lastMonth())
            .mapToObj(", t.m%02d"::formatted)
            .collect(Collectors.joining());
  }

  /** Who sees everything is not asked whose each of many thousand rows is. */
  private static String whose(OrgScope scope) {
    return scope.everywhere() ? "" : ", v.whole, t.organisation_id";
  }

  private static int months(Question question) {
    return question.lastMonth() - question.firstMonth() + 1;
  }

  private static String where(Question question, List<Object> parameters) {
    return " where " + which(question, parameters);
  }

  /** Which rows {@code t}, but for their areas. */
  static String which(Question question, List<Object> parameters) {
    return "t.element in "
        + list(question.cells().stream().map(CellKey::element).distinct().toList(), parameters)
        + " and t.disaggregation in "
        + list(
            question.cells().stream().map(CellKey::disaggregation).distinct().toList(), parameters)
        + " and t.of_year in "
        + list(question.years(), parameters);
  }

  private static String seen(OrgScope scope, Question question, List<Object> parameters) {
    if (scope.everywhere()) {
      return "";
    }
    List<LocalDate> today = List.of(scope.on(), scope.on());
    parameters.addAll(scope.roots());
    parameters.addAll(today);
    parameters.add(question.from());
    parameters.add(question.to());
    parameters.addAll(scope.roots());
    parameters.addAll(today);
    parameters.add(question.to());
    parameters.add(question.from());
    return SEEN.formatted(marks(scope.roots()));
  }

  static String list(Collection<?> values, List<Object> parameters) {
    parameters.addAll(values);
    return "(" + marks(values) + ")";
  }

  private static String marks(Collection<?> values) {
    return String.join(", ", Collections.nCopies(values.size(), "?"));
  }

  private static void take(
      Question question,
      ResultSet row,
      int months,
      int whose,
      Consumer<TallyRow> reader,
      List<Partly> partly)
      throws SQLException {
    CellKey cell = question.cell(row.getString(1), row.getString(2));
    if (cell == null) {
      return;
    }
    long[] values = new long[TallyRow.MONTHS + 1];
    int filled = 0;
    int column = MONTH_COLUMNS;
    for (int month = question.firstMonth(); month <= question.lastMonth(); month++) {
      values[month] = row.getInt(column++);
      filled |= row.wasNull() ? 0 : 1 << month;
    }
    TallyRow one =
        new TallyRow(
            row.getObject(4, UUID.class),
            cell,
            row.getInt(3),
            row.getInt(5),
            ObservationSource.named(row.getString(6)),
            row.getBoolean(7),
            values,
            filled & months);
    if (whose == NOBODY || row.getInt(whose) == 1) {
      reader.accept(one);
    } else {
      partly.add(new Partly(row.getObject(whose + 1, UUID.class), one));
    }
  }

  /** Of organisations that report here only for some days, the figures of these. */
  private void restricted(OrgScope scope, List<Partly> partly, Consumer<TallyRow> reader) {
    if (partly.isEmpty()) {
      return;
    }
    Set<UUID> senders = partly.stream().map(Partly::organisationId).collect(Collectors.toSet());
    List<Object> parameters = new ArrayList<>(scope.roots());
    parameters.add(scope.on());
    parameters.add(scope.on());
    parameters.addAll(senders);
    Map<UUID, List<Days>> reach = new HashMap<>();
    each(
        REACH.formatted(marks(scope.roots()), marks(senders)),
        parameters,
        row ->
            reach
                .computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                .add(
                    new Days(
                        row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class))));
    for (Partly one : partly) {
      int months = 0;
      for (Days days : reach.getOrDefault(one.organisationId(), List.of())) {
        months |= within(one.row(), days);
      }
      reader.accept(one.row().only(months));
    }
  }

  /** Months whose figures lie wholly within days. */
  private static int within(TallyRow row, Days days) {
    int months = 0;
    for (int month = 1; month <= TallyRow.MONTHS; month++) {
      YearMonth last = YearMonth.of(row.year(), month);
      if (!last.minusMonths(row.span() - 1L).atDay(1).isBefore(days.from())
          && !last.atEndOfMonth().isAfter(days.until())) {
        months |= 1 << month;
      }
    }
    return months;
  }

  /** Months whose figures' last day lies within days. */
  private static int ending(int year, LocalDate from, LocalDate until) {
    int months = 0;
    for (int month = 1; month <= TallyRow.MONTHS; month++) {
      LocalDate last = YearMonth.of(year, month).atEndOfMonth();
      if (!last.isBefore(from) && !last.isAfter(until)) {
        months |= 1 << month;
      }
    }
    return months;
  }

  interface Row {
    void read(ResultSet row) throws SQLException;
  }

  private void each(String sql, List<Object> parameters, Row reader) {
    each(session, sql, parameters, reader);
  }

  static void each(Session session, String sql, List<Object> parameters, Row reader) {
    session.doWork(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
              statement.setObject(i + 1, parameters.get(i));
            }
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery()) {
              while (rows.next()) {
                reader.read(rows);
              }
            }
          }
        });
  }
}
