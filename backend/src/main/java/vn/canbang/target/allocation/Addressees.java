package vn.canbang.target.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.canbang.area.ServingOrganisations;
import vn.canbang.organisation.OrganisationKind;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;

/** Who answers for targets in an area: the health service there, and its committees. */
@ApplicationScoped
class Addressees {

  /** In the order in which one of them is named before the others. */
  private static final List<String> KINDS =
      List.of(
          OrganisationKind.HEALTH_STATION.name(),
          OrganisationKind.HEALTH_CENTRE.name(),
          OrganisationKind.HEALTH_DEPARTMENT.name(),
          OrganisationKind.POPULATION_SUBDEPARTMENT.name(),
          OrganisationKind.HEALTH_OFFICE.name(),
          OrganisationKind.POPULATION_UNIT.name(),
          OrganisationKind.PEOPLES_COMMITTEE.name(),
          OrganisationKind.STEERING_COMMITTEE.name());

  private final ServingOrganisations serving;
  private final Organisations organisations;

  Addressees(ServingOrganisations serving, Organisations organisations) {
    this.serving = serving;
    this.organisations = organisations;
  }

  /** By area; the one to be named comes first. Two statements. */
  Map<UUID, List<OrganisationRef>> of(Collection<UUID> areaIds, LocalDate on) {
    Map<UUID, List<OrganisationRef>> byArea = new HashMap<>();
    if (areaIds.isEmpty()) {
      return byArea;
    }
    organisations.byIds(serving.serving(areaIds, on), on).values().stream()
        .filter(body -> KINDS.contains(body.kind()))
        .sorted(
            Comparator.comparingInt((OrganisationRef body) -> KINDS.indexOf(body.kind()))
                .thenComparing(OrganisationRef::code))
        .forEach(
            body -> {
              UUID area = body.areaId();
              if (area != null) {
                byArea.computeIfAbsent(area, id -> new ArrayList<>()).add(body);
              }
            });
    return byArea;
  }
}
