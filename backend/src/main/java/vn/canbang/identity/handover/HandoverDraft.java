package vn.canbang.identity.handover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.http.Ref;

/** A draft that goes over to another person. */
@Schema(name = "HandoverDraft", description = "A draft that goes over to another person.")
public record HandoverDraft(
    HandoverKind kind,
    @Schema(
            description = "Id of a plan; series, organisation and period of a report.",
            examples = "SRB-ANNUAL/TYT-HON-TRE/2024")
        String id,
    String title,
    Ref organisation) {}
