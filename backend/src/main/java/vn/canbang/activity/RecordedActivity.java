package vn.canbang.activity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity of a recorded plan. Organisations and observances are given by code.
 *
 * @param section code of a section of the plan
 */
public record RecordedActivity(
    String code,
    @Nullable String section,
    String title,
    @Nullable String description,
    ActivityCategory category,
    boolean declared,
    @Nullable String lead,
    @Nullable String leadText,
    @Nullable LeadBasis leadBasis,
    List<Partner> coordinators,
    @Nullable String scheduleText,
    List<Rule> rules,
    @Nullable String location,
    @Nullable String audience,
    @Nullable Integer expectedParticipants,
    boolean separatePlan,
    List<Product> outputs,
    List<String> materials,
    List<String> channels,
    List<String> restates) {

  /** Who takes part. */
  public record Partner(String text, @Nullable String organisation) {}

  /** When it is held. */
  public record Rule(
      ScheduleKind kind,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable Integer month,
      @Nullable String observance,
      boolean tentative,
      @Nullable Integer durationDays) {}

  /** What it puts out. */
  public record Product(
      String name, @Nullable Integer quantity, @Nullable String unit, List<Share> allocations) {}

  /** A part of the output for one place or unit, and what became of it. */
  public record Share(
      String text,
      @Nullable String organisation,
      int quantity,
      boolean illustrative,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate receivedOn,
      @Nullable LocalDate displayedOn) {}
}
