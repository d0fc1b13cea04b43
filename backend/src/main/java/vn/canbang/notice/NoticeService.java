package vn.canbang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** Tells accounts, and shows each what it was told. */
@ApplicationScoped
class NoticeService implements Notices {

  private final NoticeRepository notices;
  private final NoticeRecipientRepository recipients;
  private final BusinessClock clock;

  NoticeService(
      NoticeRepository notices, NoticeRecipientRepository recipients, BusinessClock clock) {
    this.notices = notices;
    this.recipients = recipients;
    this.clock = clock;
  }

  @Override
  @Transactional
  public int tell(OrgScope scope, NewNotice notice, Collection<UUID> accounts) {
    // In one order, so that two instances that tell the same wait for each other, not crosswise.
    Set<UUID> to = new TreeSet<>(accounts);
    if (to.isEmpty()) {
      return 0;
    }
    to.removeAll(notices.told(scope, notice.occasion(), to));
    if (notice.kind() == NoticeKind.DUE_SOON) {
      recipients.of(scope, to).stream()
          .filter(one -> !one.settings().dueSoon())
          .forEach(one -> to.remove(one.userId()));
    }
    Instant now = clock.now();
    to.forEach(account -> notices.persist(new Notice(account, notice, now)));
    notices.flush();
    return to.size();
  }

  @Transactional
  Page<NoticeView> list(OrgScope scope, boolean unread, PageRequest page) {
    List<Notice> rows = notices.page(scope, unread, page);
    Page<Notice> found = page.page(rows, () -> notices.count(scope, unread));
    return new Page<>(
        found.items().stream().map(Notice::view).toList(), found.next(), found.total());
  }

  @Transactional
  void read(OrgScope scope, @Nullable List<UUID> ids) {
    Instant now = clock.now();
    (ids == null ? notices.unread(scope) : notices.unread(scope, ids))
        .forEach(notice -> notice.read(now));
  }

  @Transactional
  NotificationSettings settings(OrgScope scope) {
    return recipients.of(scope, List.of(account(scope))).stream()
        .findFirst()
        .map(NoticeRecipient::settings)
        .orElse(NotificationSettings.USUAL);
  }

  @Transactional
  NotificationSettings change(OrgScope scope, NotificationSettings wanted) {
    UUID account = account(scope);
    recipients.of(scope, List.of(account)).stream()
        .findFirst()
        .ifPresentOrElse(
            known -> known.wants(wanted),
            () -> recipients.persist(new NoticeRecipient(account, wanted)));
    return wanted;
  }

  private static UUID account(OrgScope scope) {
    UUID account = scope.accountId();
    if (account == null) {
      throw ProblemException.forbidden();
    }
    return account;
  }
}
