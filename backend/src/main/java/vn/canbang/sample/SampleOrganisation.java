package vn.canbang.sample;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationKind;
import vn.canbang.organisation.OrganisationLevel;

/**
 * A body that the plans name, as {@code organisations.json} has it.
 *
 * @param key in lower case; upper-cased it is the organisation's code
 * @param area the name of the area it serves, "Việt Nam" for national bodies
 * @param collective a group rather than one body
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record SampleOrganisation(
    String key,
    String name,
    @Nullable String shortName,
    OrganisationKind kind,
    String level,
    String area,
    @Nullable String parent,
    boolean collective,
    List<String> aliases) {

  String code() {
    return key.toUpperCase(Locale.ROOT);
  }

  OrganisationLevel tier() {
    return OrganisationLevel.valueOf(level.toUpperCase(Locale.ROOT));
  }

  /** What documents call it beyond its name and short name. */
  List<String> otherNames() {
    return aliases.stream().filter(a -> !a.equals(name) && !a.equals(shortName)).toList();
  }
}
