package vn.canbang.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/**
 * A part of an output for one place or unit: issued, received, displayed.
 *
 * @param organisation the unit, null for a place
 * @param illustrative made up for the sample, not said by the document
 */
@Schema(name = "Allocation")
public record AllocationView(
    UUID id,
    String text,
    @Nullable Ref organisation,
    int quantity,
    boolean illustrative,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate receivedOn,
    @Nullable LocalDate displayedOn) {}
