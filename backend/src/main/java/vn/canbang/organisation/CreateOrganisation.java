package vn.canbang.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.change.ChangeBasis;
import vn.canbang.organisation.change.Decision;

/** An organisation or group to be set up. */
@Schema(description = "An organisation or group to be set up.")
public record CreateOrganisation(
    @Schema(description = "Capital letters, digits and hyphens; never changes.", examples = "TYT-A")
        @NotNull
        @Size(min = 2, max = 64)
        @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*", message = "organisation.code-form")
        String code,
    @NotBlank @Size(max = 300) String name,
    @Size(max = 150) @Nullable String shortName,
    @NotNull OrganisationKind kind,
    @NotNull OrganisationLevel level,
    @Schema(description = "A group stands for whoever fits its rules on a day.") @NotNull
        Boolean group,
    @Schema(description = "Code that the area bears on the first day; null for none.")
        @Size(max = 16)
        @Nullable String area,
    @Schema(description = "Code of the organisation it reports to; null for none.") @Size(max = 64)
        @Nullable String parent,
    @Schema(description = "Other names that documents use.") @NotNull @Size(max = 20)
        List<@NotBlank @Size(max = 300) String> aliases,
    @Schema(description = "Of a group, else empty.") @NotNull @Size(max = 30)
        List<GroupRuleInput> rules,
    @Schema(description = "Of a committee: code of the office that works for it.") @Size(max = 64)
        @Nullable String standingOffice,
    @Schema(description = "Of a committee: codes of its members, in the order of the decision.")
        @Size(max = 200)
        @Nullable List<@NotBlank @Size(max = 64) String> members,
    @Schema(description = "First day.") @NotNull LocalDate validFrom,
    @NotBlank @Size(max = 2000) String reason,
    @Nullable Decision decision) {

  ChangeBasis basis() {
    return new ChangeBasis(validFrom, reason.strip(), decision);
  }
}
