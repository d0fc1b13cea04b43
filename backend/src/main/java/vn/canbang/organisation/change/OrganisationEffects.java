package vn.canbang.organisation.change;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.http.Ref;

/** What a change brings about from its day on. */
@Schema(description = "What a change brings about from its day on.")
public record OrganisationEffects(
    @Schema(description = "The organisation and all that stand under it, groups left out.")
        int units,
    @Schema(description = "Who stands above them from then on and did not before.")
        List<Ref> gainSight,
    @Schema(
            description =
                "Who stood above them until then. What these received as receivers of reports stays"
                    + " in their sight.")
        List<Ref> loseSight,
    @Schema(description = "Active accounts that work in the units.") int accounts,
    @Schema(description = "Roles that no longer reach the units; at most 200.")
        List<LostGrant> grantsLost,
    @Schema(description = "Reports of the units begun and not accepted; at most 200.")
        List<OpenReport> openReports,
    int openReportsTotal,
    @Schema(description = "Reports owed and not begun that another receiver gets from then on.")
        int obligations,
    @Schema(description = "Groups that units belong to no more.") List<Ref> groupsLeft,
    @Schema(description = "Groups that units belong to newly.") List<Ref> groupsJoined,
    List<String> notesVi,
    List<String> notesEn) {}
