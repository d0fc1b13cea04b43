package vn.canbang.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.canbang.organisation.OrganisationKind;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.time.BusinessClock;

/** Who leads what stands in the calendar of an organisation. */
@ApplicationScoped
public class LeadingUnits {

  private final Organisations organisations;
  private final BusinessClock clock;

  LeadingUnits(Organisations organisations, BusinessClock clock) {
    this.organisations = organisations;
    this.clock = clock;
  }

  /** It and all below it. */
  public Set<UUID> below(UUID organisation) {
    return Set.copyOf(organisations.descendants(organisation, clock.today()));
  }

  /** It and its own departments: what they lead the unit leads. */
  public Set<UUID> of(UUID organisation) {
    LocalDate today = clock.today();
    List<UUID> below = organisations.descendants(organisation, today);
    Set<UUID> departments = new HashSet<>();
    Set<UUID> units = new HashSet<>();
    organisations
        .byIds(below)
        .values()
        .forEach(ref -> (inside(ref) ? departments : units).add(ref.id()));
    units.add(organisation);
    Set<UUID> leading = new HashSet<>(Set.of(organisation));
    if (!departments.isEmpty()) {
      Map<UUID, UUID> nearest = organisations.nearest(departments, units, today);
      departments.stream().filter(id -> organisation.equals(nearest.get(id))).forEach(leading::add);
    }
    return leading;
  }

  private static boolean inside(OrganisationRef ref) {
    return OrganisationKind.valueOf(ref.kind()).insideAUnit();
  }
}
