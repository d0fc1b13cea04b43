package vn.canbang.plan.lineage;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a cited document stands.
 *
 * @param endedOn its last day, when it is over
 * @param replacedBy number of what took its place
 */
@Schema(name = "LegalStanding")
public record LegalStanding(
    LegalStatus status, @Nullable LocalDate endedOn, @Nullable String replacedBy) {

  static final LegalStanding UNKNOWN = new LegalStanding(LegalStatus.UNKNOWN, null, null);

  static final LegalStanding IN_FORCE = new LegalStanding(LegalStatus.IN_FORCE, null, null);

  /** Whether a plan should no longer rest on it. */
  public boolean over() {
    return switch (status) {
      case EXPIRED, REPLACED -> true;
      case NOT_YET, IN_FORCE, UNKNOWN -> false;
    };
  }
}
