package vn.canbang.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;

/** The organisation that a query asks for by its code. */
public final class OrganisationParameter {

  private OrganisationParameter() {}

  /** Its id; null when none is asked for, 400 when there is none with this code. */
  public static @Nullable UUID id(Organisations organisations, @Nullable String code) {
    if (code == null) {
      return null;
    }
    return organisations
        .byCode(code)
        .map(OrganisationRef::id)
        .orElseThrow(
            () ->
                ProblemException.malformed(
                    List.of(Fault.of("?organisation", "organisation.unknown", code, code))));
  }
}
