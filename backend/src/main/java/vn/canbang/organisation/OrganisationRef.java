package vn.canbang.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/**
 * An organisation as other rooms see it.
 *
 * @param kind name of an {@link OrganisationKind}
 * @param group a group stands for its members of the day and never acts itself
 * @param areaId the area it serves; null for national bodies
 */
public record OrganisationRef(
    UUID id,
    String code,
    String name,
    @Nullable String shortName,
    String kind,
    boolean group,
    @Nullable UUID areaId) {

  public Ref ref() {
    return new Ref(code, name);
  }
}
