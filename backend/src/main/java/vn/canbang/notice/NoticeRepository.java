package vn.canbang.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;

/** Notices as stored; each belongs to one account. */
@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<Notice, UUID> {

  private static final String UNREAD = "userId = ?1 and readAt is null";

  List<Notice> page(OrgScope scope, boolean unread, PageRequest page) {
    return find(
            (unread ? UNREAD : "userId = ?1") + " order by toldAt desc, id desc", scope.userId())
        .range(page.offset(), page.offset() + page.fetchSize() - 1)
        .list();
  }

  long count(OrgScope scope, boolean unread) {
    return count(unread ? UNREAD : "userId = ?1", scope.userId());
  }

  List<Notice> unread(OrgScope scope) {
    return list(UNREAD, scope.userId());
  }

  List<Notice> unread(OrgScope scope, Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list(UNREAD + " and id in ?2", scope.userId(), ids);
  }

  /** Those of the accounts that were told of the occasion. */
  Set<UUID> told(OrgScope scope, String occasion, Collection<UUID> accounts) {
    return new HashSet<>(
        getEntityManager()
            .createQuery(
                "select n.userId from Notice n where n.occasion = :occasion and n.userId in :of",
                UUID.class)
            .setParameter("occasion", occasion)
            .setParameter("of", accounts)
            .getResultList());
  }

  /** What was told from a moment on and no letter carried, by account. */
  List<Notice> unposted(OrgScope system, Instant from) {
    return list("letterId is null and toldAt >= ?1 order by userId, toldAt, id", from);
  }
}
