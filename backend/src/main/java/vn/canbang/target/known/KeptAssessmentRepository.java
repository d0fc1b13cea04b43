package vn.canbang.target.known;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Answers as they were given; callers have made sure that the target is seen. */
@ApplicationScoped
class KeptAssessmentRepository implements PanacheRepositoryBase<KeptAssessment, UUID> {

  private static final int MOST = 200;

  /** Latest first, at most 200. */
  List<KeptAssessment> of(OrgScope scope, UUID targetId) {
    return find("targetId = ?1 order by knownAt desc, id desc", targetId).page(0, MOST).list();
  }

  Optional<KeptAssessment> last(OrgScope scope, UUID targetId, String period) {
    return find("targetId = ?1 and period = ?2 order by knownAt desc, id desc", targetId, period)
        .firstResultOptional();
  }

  Optional<KeptAssessment> knownBefore(
      OrgScope scope, UUID targetId, String period, Instant moment) {
    return find(
            "targetId = ?1 and period = ?2 and knownAt < ?3 order by knownAt desc, id desc",
            targetId,
            period,
            moment)
        .firstResultOptional();
  }
}
