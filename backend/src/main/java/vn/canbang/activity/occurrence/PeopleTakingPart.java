package vn.canbang.activity.occurrence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who took part, in numbers. */
@Schema(name = "PeopleTakingPart", description = "Who took part, in numbers.")
public record PeopleTakingPart(
    @Min(0) @Max(10000000) @Nullable Integer total,
    @Min(0) @Max(10000000) @Nullable Integer women,
    @Min(0) @Max(10000000) @Nullable Integer men,
    @NotNull @Size(max = 50) List<@Valid @NotNull ParticipantCategory> categories) {

  /** Nobody counted. */
  boolean nothing() {
    return total == null && women == null && men == null && categories.isEmpty();
  }
}
