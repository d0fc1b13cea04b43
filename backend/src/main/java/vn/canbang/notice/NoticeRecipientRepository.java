package vn.canbang.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** What accounts said of how they want to be told. */
@ApplicationScoped
class NoticeRecipientRepository implements PanacheRepositoryBase<NoticeRecipient, UUID> {

  List<NoticeRecipient> of(OrgScope scope, Collection<UUID> accounts) {
    return accounts.isEmpty() ? List.of() : list("userId in ?1", accounts);
  }
}
