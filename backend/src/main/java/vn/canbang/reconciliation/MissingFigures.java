package vn.canbang.reconciliation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.http.Ref;

@Schema(description = "An agency has not given all its figures of an area.")
public record MissingFigures(
    @Schema(description = "Id of the participant.") UUID participant, Ref area) {}
