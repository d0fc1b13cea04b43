package vn.canbang.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.change.ChangeBasis;
import vn.canbang.organisation.change.Decision;

/** The editable part of an organisation, whole. */
@Schema(
    description =
        "The editable part of an organisation, whole. Name, office, members and rules hold from"
            + " the day on; aliases have no date.")
public record EditOrganisation(
    @NotBlank @Size(max = 300) String name,
    @Size(max = 150) @Nullable String shortName,
    @NotNull @Size(max = 20) List<@NotBlank @Size(max = 300) String> aliases,
    @Schema(description = "Of a committee: code of the office that works for it.") @Size(max = 64)
        @Nullable String standingOffice,
    @Schema(description = "Of a committee: codes of its members, in the order of the decision.")
        @NotNull
        @Size(max = 200)
        List<@NotBlank @Size(max = 64) String> members,
    @Schema(description = "Of a group, else empty.") @NotNull @Size(max = 30)
        List<GroupRuleInput> rules,
    @Schema(description = "First day.") @NotNull LocalDate on,
    @NotBlank @Size(max = 2000) String reason,
    @Nullable Decision decision) {

  ChangeBasis basis() {
    return new ChangeBasis(on, reason.strip(), decision);
  }
}
