package vn.canbang.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who belongs to a group; under an organisation, within an area, or both. */
@Schema(
    description =
        "Who belongs to a group: bodies of a kind under an organisation, within an area, or both;"
            + " at least one of the two is needed.")
public record GroupRuleInput(
    @NotNull OrganisationKind memberKind,
    @Nullable OrganisationLevel memberLevel,
    @Schema(description = "Code of an organisation.") @Size(max = 64) @Nullable String under,
    @Schema(description = "Code that an area bears on the first day.") @Size(max = 16)
        @Nullable String area) {}
