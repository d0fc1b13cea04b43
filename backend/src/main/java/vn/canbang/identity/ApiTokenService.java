package vn.canbang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.Dates;

/**
 * Tokens that people make for their scripts. Scripts themselves make none, and revoke none but the
 * one they call with: it may carry fewer rights than the others.
 */
@ApplicationScoped
class ApiTokenService {

  private static final String PREFIX = "cb_";
  private static final int PREFIX_SHOWN = 11;
  private static final int LONGEST_DAYS = 366;

  private final ApiTokenRepository tokens;
  private final Audit audit;
  private final BusinessClock clock;

  ApiTokenService(ApiTokenRepository tokens, Audit audit, BusinessClock clock) {
    this.tokens = tokens;
    this.audit = audit;
    this.clock = clock;
  }

  List<ApiTokenView> list(OrgScope scope) {
    return tokens.own(scope).stream().map(ApiTokenView::of).toList();
  }

  @Transactional
  ApiTokenCreated create(OrgScope scope, CreateApiToken wanted) {
    SessionService.session(scope);
    Instant now = clock.real();
    LocalDate today = LocalDate.ofInstant(now, Dates.ZONE);
    LocalDate last = today.plusDays(LONGEST_DAYS);
    Faults faults = new Faults();
    if (wanted.expiresOn().isBefore(today) || wanted.expiresOn().isAfter(last)) {
      faults.add("/expiresOn", "token.expiry", wanted.expiresOn().toString(), today, last);
    }
    for (int i = 0; i < wanted.roles().size(); i++) {
      Role role = wanted.roles().get(i);
      if (!scope.holdsAnywhere(role)) {
        faults.add("/roles/" + i, "token.roles", role, role);
      }
    }
    faults.throwIfAny();
    Set<Role> roles = EnumSet.copyOf(wanted.roles());
    String secret = PREFIX + Secrets.token();
    ApiToken token =
        new ApiToken(
            scope.userId(),
            wanted.name().strip(),
            secret.substring(0, PREFIX_SHOWN),
            Secrets.hash(secret),
            roles,
            now,
            wanted.expiresOn().plusDays(1).atStartOfDay(Dates.ZONE).toInstant());
    tokens.add(scope, token);
    record(scope, "API_TOKEN_CREATED", token);
    return ApiTokenCreated.of(ApiTokenView.of(token), secret);
  }

  @Transactional
  void revoke(OrgScope scope, UUID id) {
    ApiToken token = tokens.own(scope, id).orElseThrow(ProblemException::notFound);
    if (!id.equals(scope.caller().credentialId())) {
      SessionService.session(scope);
    }
    token.revoke(clock.real());
    record(scope, "API_TOKEN_REVOKED", token);
  }

  private void record(OrgScope scope, String action, ApiToken token) {
    audit.record(
        scope,
        action,
        "api-token",
        token.id().toString(),
        SessionService.organisationOf(scope),
        null,
        Map.of("name", token.name(), "roles", token.roles().stream().sorted().toList()),
        null);
  }
}
