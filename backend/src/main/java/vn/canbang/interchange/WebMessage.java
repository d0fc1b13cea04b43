package vn.canbang.interchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The envelope in which DHIS2 answers. */
@Schema(
    name = "WebMessage",
    description =
        "The envelope in which DHIS2 answers an import: OK with 200, WARNING with 409 where"
            + " anything was in conflict. What was in no conflict is kept in both cases.")
public record WebMessage(
    @Schema(examples = "OK") String httpStatus,
    int httpStatusCode,
    @Schema(description = "OK or WARNING.") String status,
    String message,
    ImportSummary response) {

  public static WebMessage of(ImportSummary summary) {
    return summary.clean()
        ? new WebMessage("OK", 200, "OK", "Import was successful.", summary)
        : new WebMessage(
            "Conflict",
            409,
            "WARNING",
            "One more conflicts encountered, please check import summary.",
            summary);
  }
}
