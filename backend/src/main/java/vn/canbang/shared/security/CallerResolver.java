package vn.canbang.shared.security;

import java.util.Optional;

/** Turns credentials into a caller; the identity room implements it. */
public interface CallerResolver {

  /** The caller of a live session, empty when unknown, ended, expired or disabled. */
  Optional<Caller> bySession(String sessionToken);

  /** The caller of a live API token, empty when unknown, revoked, expired or disabled. */
  Optional<Caller> byApiToken(String apiToken);
}
