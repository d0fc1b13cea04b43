package vn.canbang.target.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Results of surveys; callers have made sure that the target is seen. */
@ApplicationScoped
class SurveyRepository implements PanacheRepositoryBase<Survey, UUID> {

  List<Survey> of(OrgScope scope, Collection<UUID> targetIds) {
    return list("targetId in ?1 order by conductedTo desc, recordedAt desc, id desc", targetIds);
  }
}
