package vn.canbang.reconciliation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

@Schema(description = "A session in a list.")
public record ReconciliationSummary(
    UUID id,
    Ref area,
    ReportingPeriod period,
    List<NamedRef> elements,
    ReconciliationState state,
    Ref standingOffice,
    @Schema(description = "Lines on which agencies differ.") int differing,
    @Schema(description = "Figures that have not been given.") int missing) {}
