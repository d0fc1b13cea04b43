package vn.canbang.activity;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.delivery.AllocationView;
import vn.canbang.activity.delivery.DisplayedView;
import vn.canbang.shared.http.Ref;

/**
 * Something an activity puts out. Its allocations add up to its quantity.
 *
 * @param awaiting units that do not display theirs yet
 * @param awaitingReceipt units that have not confirmed what was issued to them
 * @param withdrawn what an amendment no longer allots, after it was issued
 */
@Schema(name = "Output")
public record OutputView(
    UUID id,
    String name,
    @Nullable Integer quantity,
    @Nullable String unit,
    List<AllocationView> allocations,
    DisplayedView displayed,
    List<Ref> awaiting,
    List<Ref> awaitingReceipt,
    List<AllocationView> withdrawn) {}
