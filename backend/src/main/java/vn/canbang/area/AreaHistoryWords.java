package vn.canbang.area;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says in both languages why the figures of a unit make no series on the map of the business day.
 */
record AreaHistoryWords(boolean comparable, @Nullable String vi, @Nullable String en) {

  static final AreaHistoryWords COMPARABLE = new AreaHistoryWords(true, null, null);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final int MOST_NAMES = 6;

  /** Nothing says where the unit went, or where it came from. */
  static AreaHistoryWords unknown(
      String name, LocalDate validTo, LocalDate validFrom, LocalDate today) {
    boolean ended = !validTo.isAfter(today);
    return ended
        ? not(
            "Danh mục không ghi %s nhập vào đơn vị nào khi kết thúc ngày %s nên không so sánh được"
                    .formatted(name, shown(validTo.minusDays(1)))
                + " trên bản đồ hiện nay.",
            "The catalogue does not say what became of %s, which ended on %s: not comparable on"
                    .formatted(name, shown(validTo.minusDays(1)))
                + " today's map.")
        : not(
            "Danh mục không ghi %s (từ ngày %s) được lập từ những đơn vị nào nên không so sánh được"
                    .formatted(name, shown(validFrom))
                + " trên bản đồ hiện nay.",
            "The catalogue does not say what %s (from %s) is made from: not comparable on today's"
                    .formatted(name, shown(validFrom))
                + " map.");
  }

  /** Its territory lies in several units of today's map. */
  static AreaHistoryWords inSeveral(String name, LocalDate today, List<String> units) {
    return not(
        "Trên bản đồ ngày %s, địa bàn của %s nằm ở %d đơn vị: %s. Số liệu của %s không tách được cho"
                .formatted(shown(today), name, units.size(), list(units, "và %d đơn vị khác"), name)
            + " từng đơn vị nên không so sánh được.",
        "On the map of %s, %s lies in %d units: %s. Its figures cannot be divided among them: not"
                .formatted(shown(today), name, units.size(), list(units, "and %d more"))
            + " comparable.");
  }

  /** Units that were divided, or that went nobody says where, came to it in part. */
  static AreaHistoryWords fromSeveral(
      String name, LocalDate since, boolean known, List<String> units) {
    return known
        ? not(
            "Từ ngày %s, %s nhận một phần của: %s. Số liệu trước ngày đó không tách được nên không so"
                    .formatted(shown(since), name, list(units, "và %d đơn vị khác"))
                + " sánh được.",
            "On %s, %s took over a part of: %s. Earlier figures cannot be divided: not comparable."
                .formatted(shown(since), name, list(units, "and %d more")))
        : not(
            "Ngày %s, danh mục không ghi các đơn vị sau nhập vào đâu, có thể vào %s: %s. Số liệu"
                    .formatted(shown(since), name, list(units, "và %d đơn vị khác"))
                + " trước ngày đó không so sánh được.",
            "On %s, the catalogue does not say what became of these units, which may have gone to %s:"
                    .formatted(shown(since), name)
                + " %s. Earlier figures are not comparable.".formatted(list(units, "and %d more")));
  }

  private static AreaHistoryWords not(String vi, String en) {
    return new AreaHistoryWords(false, vi, en);
  }

  private static String list(List<String> names, String more) {
    String shown = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
    return names.size() > MOST_NAMES
        ? shown + " " + more.formatted(names.size() - MOST_NAMES)
        : shown;
  }

  private static String shown(LocalDate day) {
    return DAY.format(day);
  }
}
