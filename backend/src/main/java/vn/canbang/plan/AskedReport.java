package vn.canbang.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.ReportingFrequency;

/**
 * A report that a plan asks for, for the room that sees to it.
 *
 * @param duty id of the part of the plan
 * @param from an organisation or a group; null when the text does not say who reports
 * @param to first the receiver, then who reads it as well
 * @param series code of the series that carries it out; null when there is none yet
 */
public record AskedReport(
    UUID duty,
    @Nullable UUID from,
    List<UUID> to,
    @Nullable UUID via,
    @Nullable LocalDate dueOn,
    @Nullable String dueText,
    List<ReportingFrequency> frequency,
    @Nullable String series) {

  /** The same, as if no series carried it out yet. */
  public AskedReport anew() {
    return new AskedReport(duty, from, to, via, dueOn, dueText, frequency, null);
  }
}
