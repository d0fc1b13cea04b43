package vn.canbang.organisation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

@Schema(name = "Organisation", description = "An agency, department, committee or group on a day.")
public record OrganisationView(
    @Schema(examples = "TYT-HON-TRE") String code,
    @Schema(examples = "Trạm Y tế xã Hòn Tre") String name,
    @Nullable String shortName,
    OrganisationKind kind,
    @Schema(
            description =
                "A group stands for its members of the day, such as \"Trạm Y tế các xã\", and never"
                    + " acts itself.")
        boolean group,
    @Schema(description = "The area it serves; null for national bodies.") @Nullable Ref area,
    @Schema(description = "Whom it reports to on that day.") @Nullable Ref parent,
    @Schema(description = "Other names that documents use.") List<String> aliases) {

  static OrganisationView of(OrganisationQueries.Row row, List<String> aliases) {
    OrganisationRef ref = row.ref();
    return new OrganisationView(
        ref.code(),
        ref.name(),
        ref.shortName(),
        OrganisationKind.valueOf(ref.kind()),
        ref.group(),
        row.area(),
        row.parent(),
        aliases);
  }
}
