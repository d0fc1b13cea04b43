package vn.canbang.plan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.http.Ref;

/**
 * A report that a plan asks for, as the text says it.
 *
 * @param fromText null when the text does not say who reports
 * @param toText null when the text does not say to whom
 * @param dueOn the date in the text; whether it is itself still in time is said by {@code dueText}
 * @param series the report series that carries it out, when there is one
 */
@Schema(name = "ReportingDuty")
public record ReportingDutyView(
    UUID id,
    @Nullable String fromText,
    @Nullable Ref from,
    @Nullable String toText,
    List<Ref> to,
    @Nullable String viaText,
    @Nullable Ref via,
    @Nullable LocalDate dueOn,
    @Nullable String dueText,
    List<ReportingFrequency> frequency,
    String what,
    @Nullable NamedRef series,
    long version) {}
