package vn.canbang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.canbang.organisation.change.ChangeKind;
import vn.canbang.organisation.change.EffectsDraft;
import vn.canbang.organisation.change.OrganisationEffectsSource;
import vn.canbang.organisation.change.StandingChange;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/**
 * What changes of organisations mean for accounts: which roles no longer reach, and, when one is
 * merged into another, that its people work there from then on. A role goes over only where whoever
 * ordered the merger holds it over the other one too: nobody grants more than they hold.
 */
@ApplicationScoped
class AccountEffects implements OrganisationEffectsSource {

  private final UserAccountRepository accounts;
  private final Audit audit;
  private final BusinessClock clock;

  AccountEffects(UserAccountRepository accounts, Audit audit, BusinessClock clock) {
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void foresee(OrgScope scope, StandingChange change, EffectsDraft effects) {
    long working = accounts.activeAt(scope, change.units());
    effects.accounts(working);
    effects.lost(accounts.losing(scope, change, EffectsDraft.LONGEST_LIST));
    if (change.kind() == ChangeKind.CLOSED && working > 0) {
      effects.note(
          working
              + " tài khoản đang làm việc ở đơn vị này. Từ ngày đơn vị kết thúc, các tài khoản đó"
              + " không còn quyền trên đơn vị; hãy bàn giao công việc hoặc khóa tài khoản.",
          working
              + " accounts work in this organisation. From the day of its end on their roles over"
              + " it end; hand over their work or disable them.");
    }
  }

  @Override
  public void takeEffect(OrgScope scope, List<StandingChange> changes) {
    for (StandingChange change : changes) {
      UUID successor = change.successorId();
      if (change.kind() == ChangeKind.MERGED && successor != null) {
        for (UserAccount account : accounts.tiedTo(scope, change.organisationId())) {
          goOver(scope, account, change, successor);
        }
      }
    }
  }

  private void goOver(OrgScope scope, UserAccount account, StandingChange change, UUID successor) {
    UserState before = UserState.of(account);
    account.goOver(change.organisationId(), successor, change.rolesOver(), clock.real());
    accounts.flush();
    audit.record(
        scope,
        "USER_WENT_OVER",
        "user",
        account.username(),
        account.organisationId(),
        before,
        UserState.of(account),
        null);
  }
}
