package vn.canbang.observation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.http.Ref;

@Schema(
    description =
        "Figures of a unit that cannot be carried over to the map asked for: không so sánh được.")
public record NotComparable(
    @Schema(description = "The unit that was counted, under its code and name of then.") Ref area,
    @Schema(description = "First day that these figures cover.") LocalDate from,
    @Schema(description = "Last day that these figures cover.") LocalDate to,
    NotComparableReason reason) {

  /** An answer names so many at most. */
  public static final int MOST = 200;
}
