package vn.canbang.plan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.http.Ref;

/**
 * A plan in a list.
 *
 * @param title the abstract under the word KẾ HOẠCH
 * @param recordedFromPaper an issued paper document was recorded; it was not issued in this system
 * @param gaps what the recorded copy lacks
 * @param amends the plan that it changes; null when it is a plan of its own
 * @param ended how it came to its end; null while it has not
 */
@Schema(name = "PlanSummary")
public record PlanSummary(
    UUID id,
    PlanType type,
    PlanStatus status,
    String title,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    Ref issuer,
    Ref area,
    LocalDate periodStart,
    LocalDate periodEnd,
    @Nullable NamedRef programme,
    boolean recordedFromPaper,
    List<PlanGap> gaps,
    PlanCounts counts,
    @Nullable PlanRef amends,
    @Nullable PlanEnd ended) {}
