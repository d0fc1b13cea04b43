package vn.canbang.identity;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.canbang.identity.handover.CreateHandover;
import vn.canbang.identity.handover.Handover;
import vn.canbang.identity.handover.HandoverDraft;
import vn.canbang.identity.handover.HandoverPerson;
import vn.canbang.identity.handover.Handovers;
import vn.canbang.identity.handover.UserRef;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** Hands over what an account holds when its person leaves. */
@ApplicationScoped
class HandoverService {

  private final UserService users;
  private final UserAccountRepository accounts;
  private final CredentialQueries credentials;
  private final List<Handovers> rooms;
  private final MeService names;
  private final Audit audit;
  private final BusinessClock clock;

  HandoverService(
      UserService users,
      UserAccountRepository accounts,
      CredentialQueries credentials,
      @All List<Handovers> rooms,
      MeService names,
      Audit audit,
      BusinessClock clock) {
    this.users = users;
    this.accounts = accounts;
    this.credentials = credentials;
    this.rooms = rooms;
    this.names = names;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the audit trail keeps of either account. */
  record HandoverState(String other, UserState account, List<HandoverDraft> drafts) {}

  /**
   * The caller administers both accounts and holds all that either holds: nobody passes on, or adds
   * to, more than their own.
   */
  @Transactional
  Handover handOver(OrgScope scope, String username, CreateHandover wanted, boolean dryRun) {
    UserAccount from = users.find(scope, username);
    UserService.refuseSelf(scope, from);
    UserService.requireHeld(scope, from.grants());
    UserAccount to = receiver(scope, from, wanted.to());
    UserService.refuseSelf(scope, to);
    UserService.requireHeld(scope, to.grants());
    Instant now = clock.real();
    Set<Grant> grants = from.grants();
    List<HandoverDraft> drafts =
        rooms.stream()
            .flatMap(room -> room.drafts(scope, from.id()).stream())
            .sorted(Comparator.comparing(HandoverDraft::kind).thenComparing(HandoverDraft::title))
            .toList();
    Map<UUID, OrganisationRef> named =
        names.named(Callers.organisation(from.organisationId()), grants);
    Handover handover =
        new Handover(
            ref(from),
            ref(to),
            MeService.grants(named, grants),
            drafts,
            credentials.liveTokens(from.id(), now),
            credentials.liveSessions(from.id(), now, now.minus(Callers.IDLE)),
            wanted.deactivate(),
            !dryRun);
    if (!dryRun) {
      apply(scope, from, to, wanted, drafts);
    }
    return handover;
  }

  private UserAccount receiver(OrgScope scope, UserAccount from, String username) {
    Faults faults = new Faults();
    Optional<UserAccount> found =
        accounts.administered(scope, username).filter(UserAccount::active);
    if (found.isEmpty()) {
      faults.add("/to", "handover.to-unknown", username, username);
    } else if (found.get().id().equals(from.id())) {
      faults.add("/to", "handover.to-same", username);
    } else if (found.get().kind() != AccountKind.PERSON) {
      faults.add("/to", "handover.to-service", username);
    }
    faults.throwIfAny();
    return found.orElseThrow();
  }

  private void apply(
      OrgScope scope,
      UserAccount from,
      UserAccount to,
      CreateHandover wanted,
      List<HandoverDraft> drafts) {
    UserState fromBefore = UserState.of(from);
    UserState toBefore = UserState.of(to);
    rooms.forEach(room -> room.handOver(scope, person(from), person(to)));
    from.handOver(to, !wanted.deactivate(), clock.real());
    accounts.flush();
    credentials.revokeTokens(from.id(), clock.real());
    credentials.endAll(from.id(), null);
    String reason = wanted.reason().strip();
    record(scope, "HANDED_OVER", from, to, fromBefore, drafts, reason);
    record(scope, "HANDOVER_RECEIVED", to, from, toBefore, drafts, reason);
  }

  private void record(
      OrgScope scope,
      String action,
      UserAccount account,
      UserAccount other,
      UserState before,
      List<HandoverDraft> drafts,
      String reason) {
    audit.record(
        scope,
        action,
        "user",
        account.username(),
        account.organisationId(),
        before,
        new HandoverState(other.username(), UserState.of(account), drafts),
        reason);
  }

  private static HandoverPerson person(UserAccount account) {
    return new HandoverPerson(account.id(), account.displayName());
  }

  private static UserRef ref(UserAccount account) {
    return new UserRef(account.username(), account.displayName());
  }
}
