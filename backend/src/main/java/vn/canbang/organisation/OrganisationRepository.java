package vn.canbang.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.Dates;

/** Organisations as things that change; looking them up is for everyone, see the queries. */
@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

  /** One in the caller's subtrees. */
  Optional<Organisation> find(OrgScope scope, UUID id) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    parameters.put("id", id);
    return find("id = :id and " + OrgScope.within("id"), parameters).firstResultOptional();
  }

  boolean exists(OrgScope scope, String code) {
    return count("code", code) > 0;
  }

  /** Keeps a new organisation with its line of reporting and its rules. */
  void add(OrgScope scope, Organisation organisation, NewOrganisation from) {
    persist(organisation);
    if (from.parentId() != null) {
      getEntityManager()
          .persist(
              new OrganisationParent(
                  organisation.id(), from.parentId(), from.validFrom(), Dates.OPEN_END));
    }
    for (GroupRule rule : from.rules()) {
      getEntityManager().persist(new OrganisationGroupRule(organisation.id(), rule));
    }
    flush();
  }

  /** Seats members on a committee in this order. */
  void seat(OrgScope scope, UUID committeeId, List<UUID> memberIds, LocalDate from) {
    int position = 0;
    for (UUID memberId : memberIds) {
      getEntityManager().persist(new CommitteeMember(committeeId, memberId, position++, from));
    }
    flush();
  }
}
