package vn.canbang.organisation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.organisation.change.OrganisationEffects;

/** A change and what it brings about. */
@Schema(description = "A change of an organisation and what it brings about.")
public record OrganisationChange(
    @Schema(description = "As it stands on the day of the change; a closed one as on its last day.")
        OrganisationView organisation,
    @Schema(description = "First day.") LocalDate on,
    @Schema(description = "False for a dry run: nothing was kept.") boolean applied,
    OrganisationEffects effects) {}
