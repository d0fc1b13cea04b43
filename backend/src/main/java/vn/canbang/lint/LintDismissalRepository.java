package vn.canbang.lint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** What was dismissed; who asks has been found to belong to the plan's issuer. */
@ApplicationScoped
class LintDismissalRepository implements PanacheRepositoryBase<LintDismissal, UUID> {

  List<LintDismissal> of(OrgScope scope, UUID planId) {
    return list("planId = ?1", planId);
  }

  Optional<LintDismissal> find(OrgScope scope, UUID planId, String finding) {
    return find("planId = ?1 and finding = ?2", planId, finding).firstResultOptional();
  }
}
