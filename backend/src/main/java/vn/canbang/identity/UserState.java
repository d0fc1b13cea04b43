package vn.canbang.identity;

import java.util.List;

/** What the audit trail keeps of an account. */
record UserState(String displayName, boolean active, List<String> grants) {

  static UserState of(UserAccount account) {
    return new UserState(
        account.displayName(),
        account.active(),
        account.grants().stream()
            .map(
                grant ->
                    grant.role()
                        + "@"
                        + (grant.organisationId() == null ? "*" : grant.organisationId()))
            .sorted()
            .toList());
  }
}
