package vn.canbang.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says who belongs to a group: bodies of a kind, under an organisation by line of reporting, within
 * an area, or both. What fits on a day belongs on that day.
 *
 * @param memberLevel only bodies of this tier; any when null
 */
public record GroupRule(
    OrganisationKind memberKind,
    @Nullable OrganisationLevel memberLevel,
    @Nullable UUID underId,
    @Nullable UUID areaId) {

  public GroupRule {
    if (underId == null && areaId == null) {
      throw new IllegalArgumentException("a group is bound by an organisation or an area");
    }
  }
}
