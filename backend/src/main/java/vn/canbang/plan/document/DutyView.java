package vn.canbang.plan.document;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/**
 * What a plan gives a unit to do.
 *
 * @param organisation the unit or group, when the text names one
 * @param members who that group was on the plan's date, or the units when the text names several
 */
@Schema(name = "Duty")
public record DutyView(
    UUID id,
    String code,
    @Nullable Ref organisation,
    String organisationText,
    DutyRole role,
    DutyMode mode,
    List<String> tasks,
    List<Ref> members,
    long version) {}
