package vn.canbang.activity.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/**
 * A part of an output for one place or unit: issued, received, displayed.
 *
 * @param organisation the unit, null for a place
 * @param quantity pieces that the plan in force allots
 * @param illustrative made up for the sample, not said by the document
 * @param issuedQuantity pieces handed out; what was handed out stays when an amendment allots
 *     another number
 * @param receivedQuantity pieces that the unit had, at most those handed out
 * @param displayedQuantity pieces put up, at most those received
 * @param note what was noted at the last step that has a note
 * @param withdrawn an amendment no longer allots it, after it was handed out
 */
@Schema(name = "Allocation")
public record AllocationView(
    UUID id,
    String text,
    @Nullable Ref organisation,
    int quantity,
    boolean illustrative,
    @Nullable LocalDate issuedOn,
    @Nullable Integer issuedQuantity,
    @Nullable LocalDate receivedOn,
    @Nullable Integer receivedQuantity,
    @Nullable LocalDate displayedOn,
    @Nullable Integer displayedQuantity,
    @Nullable String note,
    AllocationState state,
    boolean withdrawn,
    List<AllocationAction> allowedActions,
    long version) {}
