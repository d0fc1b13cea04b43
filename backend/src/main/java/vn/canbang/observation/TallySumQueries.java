package vn.canbang.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.Areas;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.security.OrgScope;

/** Reads sums of units, for those who see every figure. */
@ApplicationScoped
class TallySumQueries {

  private static final int FOLDED = 2;
  private static final UUID NONE = new UUID(0, 0);

  private final Session session;
  private final FoldedSums known = new FoldedSums();

  TallySumQueries(Session session) {
    this.session = session;
  }

  /** Whether the sums were made for the areas as they are. */
  boolean followAreas() {
    return session
            .createNativeQuery(
                "select count(*) from tally_state s join catalogue_state c"
                    + " on c.revision = s.areas_revision where s.id = 1 and c.catalogue = :areas",
                Long.class)
            .setParameter("areas", Areas.CATALOGUE)
            .getSingleResult()
        > 0;
  }

  /**
   * Those of all units are read once after they were folded; later only what was added since.
   *
   * @param question about units
   */
  void read(OrgScope scope, TallyQueries.Question question, Consumer<TallySum> reader) {
    if (!scope.everywhere()) {
      throw new IllegalArgumentException("sums are not for those who see parts");
    }
    if (question.areas() != null) {
      Rows rows = rows(question, null);
      join(rows.folded, rows.added).forEach((key, sum) -> reader.accept(key.sum(sum)));
      return;
    }
    FoldedSums.Known folded = known.of(question.cells(), question.years());
    Rows rows = rows(question, folded);
    if (folded == null || !folded.mark().equals(rows.mark)) {
      rows = folded == null ? rows : rows(question, null);
      Map<SumKey, TallySum> sums = new HashMap<>();
      rows.folded.forEach((key, numbers) -> sums.put(key, key.sum(numbers)));
      folded = new FoldedSums.Known(rows.mark, sums);
      known.keep(question.cells(), question.years(), folded);
    }
    Map<SumKey, long[]> added = rows.added;
    folded
        .sums()
        .forEach(
            (key, sum) -> {
              long[] more = added.remove(key);
              reader.accept(more == null ? sum : key.sum(sum, more));
            });
    added.forEach((key, numbers) -> reader.accept(key.sum(numbers)));
  }

  private static Map<SumKey, long[]> join(Map<SumKey, long[]> some, Map<SumKey, long[]> others) {
    others.forEach(
        (key, numbers) ->
            some.merge(
                key,
                numbers,
                (a, b) -> IntStream.range(0, a.length).mapToLong(i -> a[i] + b[i]).toArray()));
    return some;
  }

  /** What one statement found, so that it belongs together. */
  private static final class Rows {
    private UUID mark = NONE;
    private final Map<SumKey, long[]> folded = new HashMap<>();
    private final Map<SumKey, long[]> added = new HashMap<>();
  }

  /**
   * @param folded what is known of the folded ones, which are not read then
   */
  private Rows rows(TallyQueries.Question question, FoldedSums.@Nullable Known folded) {
    int first = question.areas() == null ? 1 : question.firstMonth();
    int last = question.areas() == null ? TallyRow.MONTHS : question.lastMonth();
    List<Object> parameters = new ArrayList<>();
    String sql =
        "select s.fold_mark, t.fold, t.element, t.disaggregation, t.of_year, t.unit_id, t.span,"
            + " t.source, t.illustrative, t.own"
            + IntStream.rangeClosed(first, last)
                .mapToObj(", t.a%1$02d, t.b%1$02d"::formatted)
                .collect(Collectors.joining())
            + " from tally_state s left join tally_sum t on "
            + TallyQueries.which(question, parameters)
            + (folded == null ? "" : " and t.fold = 0")
            + (question.areas() == null
                ? ""
                : " and t.unit_id in " + TallyQueries.list(question.areas(), parameters))
            + " where s.id = 1";
    Rows rows = new Rows();
    // Mostly there is one row for each; a database takes longer to add them up than to send them.
    TallyQueries.each(session, sql, parameters, row -> take(question, row, first, last, rows));
    return rows;
  }

  private static void take(
      TallyQueries.Question question, ResultSet row, int first, int last, Rows rows)
      throws SQLException {
    rows.mark = row.getObject(1, UUID.class);
    int fold = row.getInt(2);
    CellKey cell = row.wasNull() ? null : question.cell(row.getString(3), row.getString(4));
    if (cell == null) {
      return;
    }
    SumKey key =
        new SumKey(
            cell,
            row.getInt(5),
            row.getObject(6, UUID.class),
            row.getInt(7),
            ObservationSource.named(row.getString(8)),
            row.getBoolean(9),
            row.getBoolean(10));
    long[] numbers =
        (fold == FOLDED ? rows.folded : rows.added)
            .computeIfAbsent(key, one -> new long[SumKey.NUMBERS]);
    int column = 11;
    for (int month = first; month <= last; month++) {
      numbers[2 * month] += row.getLong(column++);
      numbers[2 * month + 1] += row.getLong(column++);
    }
  }
}
