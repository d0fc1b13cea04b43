package vn.canbang.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** Accounts for other rooms. */
public interface Accounts {

  /**
   * Makes a sample account; refused unless the database holds the sample data, for its password is
   * public and not held to the rules.
   *
   * @param organisationId null for an administrator of everything only
   */
  UUID create(
      OrgScope scope,
      String username,
      String displayName,
      @Nullable UUID organisationId,
      Set<Grant> grants,
      String rawPassword);

  /**
   * Active accounts that work at these organisations and hold one of the roles, by organisation.
   * One statement.
   */
  Map<UUID, List<UUID>> workingAt(Collection<UUID> organisations, Set<Role> roles);

  /** How people are called, by account id; unknown ids are left out. One statement. */
  Map<UUID, String> displayNames(Collection<UUID> userIds);

  /**
   * What people called API tokens, ended ones too, by token id; unknown ids are left out. One
   * statement.
   */
  Map<UUID, String> tokenNames(Collection<UUID> tokenIds);
}
