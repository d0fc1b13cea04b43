package vn.canbang.organisation;

import java.time.LocalDate;
import java.util.List;

/** What an organisation was called and which area it served, day by day. */
public final class OrganisationTimeline {

  private final List<Stretch> stretches;

  OrganisationTimeline(List<Stretch> stretches) {
    this.stretches = List.copyOf(stretches);
  }

  /**
   * As it was until the day before {@code until}.
   *
   * @param until first day of the next
   */
  record Stretch(OrganisationRef ref, LocalDate until) {}

  /** As it was on that day; also for days before it began and after it ended. */
  public OrganisationRef on(LocalDate day) {
    return stretches.stream()
        .filter(stretch -> day.isBefore(stretch.until()))
        .findFirst()
        .orElse(stretches.getLast())
        .ref();
  }
}
