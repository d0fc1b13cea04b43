package vn.canbang.target;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Targets and their judgement for the packages of this room. */
public interface JudgedTargets {

  /** A target that the caller sees; 404 for any other. */
  SeenTarget seen(OrgScope scope, UUID targetId);

  /** The day whose map is used for an area and period where none is asked for. */
  LocalDate usualMap(AreaRef area, ReportingPeriod period);

  /**
   * A unit whose figures are compared with a level of its own.
   *
   * @param level null: with the target's
   */
  record Part(AreaRef area, @Nullable AssessmentLevel level) {}

  /**
   * Judges areas by the figures that the scope sees, in order; the caller has made sure that the
   * target is seen.
   */
  List<Assessment> assess(
      OrgScope scope,
      SeenTarget target,
      List<Part> parts,
      ReportingPeriod period,
      LocalDate mapDate);
}
