package vn.canbang.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.Dates;

@Schema(name = "Organisation", description = "An agency, department, committee or group on a day.")
public record OrganisationView(
    @Schema(examples = "TYT-HON-TRE") String code,
    @Schema(examples = "Trạm Y tế xã Hòn Tre") String name,
    @Nullable String shortName,
    OrganisationKind kind,
    OrganisationLevel level,
    @Schema(
            description =
                "A group stands for its members of the day, such as \"Trạm Y tế các xã\", and never"
                    + " acts itself.")
        boolean group,
    @Schema(description = "The area it serves; null for national bodies.") @Nullable Ref area,
    @Schema(
            description =
                "Whom it reports to on that day; of one that has ended, who keeps its past.")
        @Nullable Ref parent,
    @Schema(description = "Of a committee: the office that works for it between its meetings.")
        @Nullable Ref standingOffice,
    @Schema(description = "Other names that documents use.") List<String> aliases,
    @Schema(description = "Of a group: who belongs to it on that day.") List<GroupRuleView> rules,
    @Schema(description = "Whether anything reports to it on that day.") boolean hasChildren,
    @Schema(description = "First day; null when it is older than the records.")
        @Nullable LocalDate validFrom,
    @Schema(description = "First day without it; null while no end is known.")
        @Nullable LocalDate validTo,
    @Schema(description = "Real time of the last change, or of a planned one taking effect.")
        Instant changedAt,
    List<OrganisationAction> allowedActions,
    long version) {

  static OrganisationView of(
      CatalogueQueries.Row row,
      List<String> aliases,
      List<GroupRuleView> rules,
      OrganisationPolicy.Standing standing) {
    OrganisationRef ref = row.ref();
    return new OrganisationView(
        ref.code(),
        ref.name(),
        ref.shortName(),
        OrganisationKind.valueOf(ref.kind()),
        row.level(),
        ref.group(),
        row.area(),
        row.parent(),
        row.standingOffice(),
        aliases,
        rules,
        row.hasChildren(),
        row.validFrom().equals(Dates.BEGINNING) ? null : row.validFrom(),
        row.validTo().equals(Dates.OPEN_END) ? null : row.validTo(),
        row.changedAt(),
        OrganisationPolicy.allowed(standing),
        row.version());
  }
}
