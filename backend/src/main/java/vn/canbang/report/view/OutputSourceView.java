package vn.canbang.report.view;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/**
 * An allotment that the figures of an output were filled from.
 *
 * @param text for whom or where, in the plan's words
 * @param quantity pieces that the plan allots
 */
@Schema(
    name = "FilledOutputSource",
    description =
        "An allotment that the figures of an output were filled from; its address is"
            + " /allocations/{id}.")
public record OutputSourceView(
    UUID allocation,
    String text,
    @Nullable Ref organisation,
    int quantity,
    @Nullable LocalDate issuedOn,
    @Nullable Integer issuedQuantity,
    @Nullable LocalDate receivedOn,
    @Nullable Integer receivedQuantity,
    @Nullable LocalDate displayedOn,
    @Nullable Integer displayedQuantity) {}
