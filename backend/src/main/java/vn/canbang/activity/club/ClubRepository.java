package vn.canbang.activity.club;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Keeps clubs; finds those of the caller's subtree. */
@ApplicationScoped
class ClubRepository implements PanacheRepositoryBase<Club, UUID> {

  Optional<Club> find(OrgScope scope, UUID id) {
    return findByIdOptional(id).filter(club -> scope.covers(club.organisationId()));
  }
}
