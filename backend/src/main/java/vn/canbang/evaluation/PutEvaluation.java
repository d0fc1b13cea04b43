package vn.canbang.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that people write in an evaluation. */
@Schema(description = "All that people write in an evaluation; what is left out is blank.")
public record PutEvaluation(
    @NotNull @Size(max = 500) List<@NotNull @Valid TargetRemark> targets,
    @NotNull @Size(max = 1000) List<@NotNull @Valid ActivityRemark> activities,
    @Size(max = 8000) @Nullable String results,
    @Size(max = 8000) @Nullable String difficulties,
    @Size(max = 8000) @Nullable String causes,
    @Size(max = 8000) @Nullable String lessons,
    @Size(max = 8000) @Nullable String nextSteps) {

  static final PutEvaluation NOTHING =
      new PutEvaluation(List.of(), List.of(), null, null, null, null, null);
}
