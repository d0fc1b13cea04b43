package vn.canbang.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation to set up.
 *
 * @param code stable, upper case with hyphens: "TYT-HON-TRE"
 * @param areaId the area it serves; null for national bodies
 * @param parentId whom it reports to from {@code validFrom} on; null for none
 * @param aliases other names that documents use
 * @param rules who belongs to it if it is a group; empty for an organisation proper
 */
public record NewOrganisation(
    String code,
    String name,
    @Nullable String shortName,
    OrganisationKind kind,
    OrganisationLevel level,
    boolean group,
    @Nullable UUID areaId,
    @Nullable UUID parentId,
    List<String> aliases,
    List<GroupRule> rules,
    LocalDate validFrom) {

  public NewOrganisation {
    aliases = List.copyOf(aliases);
    rules = List.copyOf(rules);
    if (!group && !rules.isEmpty()) {
      throw new IllegalArgumentException("only a group has rules: " + code);
    }
  }
}
