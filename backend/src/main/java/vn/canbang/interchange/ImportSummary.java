package vn.canbang.interchange;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a body, as DHIS2 2.38 and later answer it. */
@Schema(name = "ImportSummary", description = "What became of the values.")
public record ImportSummary(
    @Schema(description = "Always ImportSummary.") String responseType,
    @Schema(description = "SUCCESS, or WARNING where there are conflicts.") String status,
    String description,
    ImportOptions importOptions,
    ImportCount importCount,
    @Schema(description = "The first 1,000.") List<ImportConflict> conflicts,
    @Schema(description = "Places of the values that were not taken, from 0; the first 10,000.")
        List<Integer> rejectedIndexes,
    @Schema(
            description =
                "The completeDate where every report was sent, or had been; \"false\" otherwise.")
        String dataSetComplete) {

  static final int MOST_CONFLICTS = 1_000;
  static final int MOST_INDEXES = 10_000;

  /** How it was to be taken. */
  @Schema(name = "ImportOptions")
  public record ImportOptions(boolean dryRun, ImportStrategy importStrategy) {}

  boolean clean() {
    return conflicts.isEmpty();
  }
}
