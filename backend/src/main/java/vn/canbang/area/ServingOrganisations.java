package vn.canbang.area;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Who serves areas. The organisation room knows and implements it. */
public interface ServingOrganisations {

  /** The organisations, groups left out, that serve one of these areas on that day. */
  Set<UUID> serving(Collection<UUID> areaIds, LocalDate on);
}
