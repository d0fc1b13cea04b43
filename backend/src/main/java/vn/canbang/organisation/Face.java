package vn.canbang.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What may change about an organisation from a day on, beside whom it reports to.
 *
 * @param areaId the area it serves; null for national bodies
 * @param standingOfficeId the office that works for a committee between its meetings
 */
record Face(
    String name,
    @Nullable String shortName,
    @Nullable UUID areaId,
    @Nullable UUID standingOfficeId) {

  Face named(String newName, @Nullable String newShortName) {
    return new Face(newName, newShortName, areaId, standingOfficeId);
  }

  Face serving(@Nullable UUID newAreaId) {
    return new Face(name, shortName, newAreaId, standingOfficeId);
  }

  Face standingOn(@Nullable UUID officeId) {
    return new Face(name, shortName, areaId, officeId);
  }
}
