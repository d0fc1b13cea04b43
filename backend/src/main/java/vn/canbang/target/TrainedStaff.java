package vn.canbang.target;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.indicator.Figure;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.shared.text.SearchKey;

/**
 * How many of a plan's staff took part in its training, as recorded. Nobody is known by name: the
 * same people come to one course after the other, so courses are never added up, and the largest
 * says how many at least were there.
 *
 * @param staff how many there are, as the plan says; null where it does not
 * @param courses that were held in the period, in the order of their days
 */
record TrainedStaff(@Nullable Integer staff, List<Course> courses) implements RecordedFacts {

  /** The indicator that is computed so. */
  static final String INDICATOR = "STAFF_TRAINING_COVERAGE";

  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(\\d{1,6})(?:\\s|$)");
  private static final List<String> OF_STAFF = List.of("can bo", "cong tac vien", "vien chuc");

  /**
   * A course that was held.
   *
   * @param people how many of them were staff; null where the record does not tell them apart
   */
  record Course(@Nullable Integer people) {}

  /** Whether a kind of participants are staff: "Cán bộ dân số xã", "Cộng tác viên dân số". */
  static boolean isStaff(String label) {
    String folded = SearchKey.of(label);
    return OF_STAFF.stream().anyMatch(folded::contains);
  }

  /** The number in words such as "12 cán bộ làm công tác dân số"; null where they name none. */
  static @Nullable Integer numberIn(@Nullable String population) {
    if (population == null) {
      return null;
    }
    Matcher number = NUMBER.matcher(population);
    return number.find() ? Integer.valueOf(number.group(1)) : null;
  }

  private OptionalInt most() {
    return courses.stream()
        .map(Course::people)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .max();
  }

  @Override
  public @Nullable Figure figure(IndicatorView indicator) {
    OptionalInt most = most();
    return staff == null || staff == 0 || most.isEmpty() || most.getAsInt() > staff
        ? null
        : new Figure(indicator, (long) most.getAsInt(), (long) staff);
  }

  @Override
  public TargetWords.Both words(AreaRef area) {
    OptionalInt most = most();
    if (courses.isEmpty()) {
      return new TargetWords.Both(
          "Chưa ghi nhận lớp đào tạo, tập huấn nào của kế hoạch trong kỳ.",
          "No training of the plan has been recorded in the period yet.");
    }
    if (most.isEmpty()) {
      return new TargetWords.Both(
          "Đã ghi nhận %d lớp nhưng chưa ghi số cán bộ, cộng tác viên tham dự theo từng thành phần."
              .formatted(courses.size()),
          "%s recorded, but not how many of the participants were staff."
              .formatted(counted(courses.size())));
    }
    if (staff == null || staff == 0) {
      return new TargetWords.Both(
          "Đã ghi nhận %d lớp, lớp đông nhất có %d cán bộ; kế hoạch không nêu tổng số cán bộ nên chưa tính được tỷ lệ."
              .formatted(courses.size(), most.getAsInt()),
          "%s recorded, at most %d of the staff in one; the plan does not say how many staff there are, so no share can be computed."
              .formatted(counted(courses.size()), most.getAsInt()));
    }
    if (most.getAsInt() > staff) {
      return new TargetWords.Both(
          "Lớp đông nhất ghi %d cán bộ, nhiều hơn %d cán bộ mà kế hoạch nêu; cần xem lại số liệu."
              .formatted(most.getAsInt(), staff),
          "The largest course is recorded with %d of the staff, more than the %d that the plan names; the figures need another look."
              .formatted(most.getAsInt(), staff));
    }
    return new TargetWords.Both(
        "Tính theo lớp đông nhất trong %d lớp đã ghi nhận; một người dự nhiều lớp chỉ tính một lần."
            .formatted(courses.size()),
        "By the largest of what was held (%s); who came to several counts once."
            .formatted(counted(courses.size())));
  }

  private static String counted(int courses) {
    return courses == 1 ? "1 course" : courses + " courses";
  }
}
