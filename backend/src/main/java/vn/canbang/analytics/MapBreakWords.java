package vn.canbang.analytics;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.canbang.area.lineage.MapBreakKind;
import vn.canbang.area.lineage.TerritoryChange;
import vn.canbang.shared.http.Ref;

/** What is said of a break in a series, in both languages. */
final class MapBreakWords {

  private static final DateTimeFormatter DAY_VI = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter DAY_EN =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  /** A longer list is cut. */
  private static final int NAMED = 6;

  private MapBreakWords() {}

  static MapBreak of(TerritoryChange change) {
    return new MapBreak(
        change.on(), change.kind(), vi(change), en(change), change.before(), change.after());
  }

  private static String vi(TerritoryChange change) {
    String verb =
        switch (shape(change)) {
          case ONE_TO_ONE -> change.withOthers() ? "nhập với đơn vị khác thành" : "trở thành";
          case TO_ONE -> "hợp thành";
          case FROM_ONE -> change.withOthers() ? "chia vào" : "chia thành";
          case MANY -> "được sắp xếp lại thành";
        };
    return "Từ "
        + DAY_VI.format(change.on())
        + (change.kind() == MapBreakKind.REFORM ? " (bỏ cấp huyện): " : ": ")
        + names(change.before(), " và ", " đơn vị khác")
        + " "
        + verb
        + " "
        + names(change.after(), " và ", " đơn vị khác")
        + ".";
  }

  private static String en(TerritoryChange change) {
    String verb =
        switch (shape(change)) {
          case ONE_TO_ONE -> change.withOthers() ? "was merged with others into" : "became";
          case TO_ONE -> "together became";
          case FROM_ONE -> "was divided into";
          case MANY -> "were rearranged into";
        };
    return "From "
        + DAY_EN.format(change.on())
        + (change.kind() == MapBreakKind.REFORM ? " (districts abolished): " : ": ")
        + names(change.before(), " and ", " others")
        + " "
        + verb
        + " "
        + names(change.after(), " and ", " others")
        + ".";
  }

  private enum Shape {
    ONE_TO_ONE,
    TO_ONE,
    FROM_ONE,
    MANY
  }

  private static Shape shape(TerritoryChange change) {
    boolean fromOne = change.before().size() == 1;
    boolean toOne = change.after().size() == 1;
    return fromOne
        ? toOne && change.kind() != MapBreakKind.SPLIT ? Shape.ONE_TO_ONE : Shape.FROM_ONE
        : toOne ? Shape.TO_ONE : Shape.MANY;
  }

  private static String names(List<Ref> units, String and, String others) {
    List<String> names = units.stream().map(Ref::name).toList();
    if (names.size() == 1) {
      return names.getFirst();
    }
    List<String> all =
        names.size() > NAMED
            ? Stream.concat(
                    names.stream().limit(NAMED - 1L), Stream.of(names.size() - NAMED + 1 + others))
                .toList()
            : names;
    return all.stream().limit(all.size() - 1L).collect(Collectors.joining(", "))
        + and
        + all.getLast();
  }
}
