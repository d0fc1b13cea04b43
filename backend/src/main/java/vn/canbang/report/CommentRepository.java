package vn.canbang.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Comments as stored. */
@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {

  List<Comment> of(OrgScope scope, Report report, int upToRevision) {
    return list(
        "reportId = ?1 and revision <= ?2 order by revision, madeAt, id",
        report.id(),
        upToRevision);
  }
}
