package vn.canbang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.Dates;

/**
 * Tokens that people make for their scripts and administrators for service accounts. Scripts
 * themselves make none, and end none but the one they call with: it may carry fewer rights than the
 * others.
 */
@ApplicationScoped
class ApiTokenService {

  private static final String PREFIX = "cb_";

  private final ApiTokenRepository tokens;
  private final TokenOwners owners;
  private final TokenRules rules;
  private final Organisations organisations;
  private final Audit audit;
  private final BusinessClock clock;

  ApiTokenService(
      ApiTokenRepository tokens,
      TokenOwners owners,
      TokenRules rules,
      Organisations organisations,
      Audit audit,
      BusinessClock clock) {
    this.tokens = tokens;
    this.owners = owners;
    this.rules = rules;
    this.organisations = organisations;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the audit trail keeps of a token. */
  record TokenState(
      String name,
      String owner,
      List<String> roles,
      @Nullable List<String> rights,
      @Nullable UUID organisation,
      Instant expiresAt,
      @Nullable Instant previousUntil) {

    static TokenState of(ApiToken token, UserAccount owner) {
      return new TokenState(
          token.name(),
          owner.username(),
          token.roles().stream().map(Enum::name).sorted().toList(),
          token.rights() == null ? null : token.rights().stream().sorted().toList(),
          token.organisationId(),
          token.expiresAt(),
          token.previousUntil());
    }
  }

  /**
   * @param owner whose they are; null for one's own
   */
  List<ApiTokenView> list(OrgScope scope, @Nullable String owner) {
    List<ApiToken> found = tokens.of(scope, owners.seen(scope, owner));
    Map<UUID, OrganisationRef> named =
        organisations.byIds(
            found.stream()
                .map(ApiToken::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
    return found.stream().map(token -> view(token, named)).toList();
  }

  @Transactional
  ApiTokenCreated create(OrgScope scope, CreateApiToken wanted) {
    SessionService.session(scope);
    UserAccount owner = owners.maker(scope, wanted.owner());
    Instant now = clock.real();
    Faults faults = new Faults();
    rules.expiry(faults, wanted.expiresOn());
    TokenLimits limits = rules.limits(faults, owner, wanted);
    faults.throwIfAny();
    String secret = PREFIX + Secrets.token();
    ApiToken token =
        new ApiToken(
            owner.id(), wanted.name().strip(), secret, limits, now, endOf(wanted.expiresOn()));
    tokens.add(scope, token);
    record(scope, "API_TOKEN_CREATED", token, owner, null);
    return created(token, secret);
  }

  @Transactional
  ApiTokenCreated rotate(OrgScope scope, UUID id, RotateApiToken wanted) {
    ApiToken token = tokens.reached(scope, id).orElseThrow(ProblemException::notFound);
    SessionService.session(scope);
    UserAccount owner = owners.rotating(scope, token);
    Instant now = clock.real();
    Faults faults = new Faults();
    if (wanted.expiresOn() != null) {
      rules.expiry(faults, wanted.expiresOn());
    }
    faults.throwIfAny();
    if (token.ended(now)) {
      throw ProblemException.conflict("token.ended");
    }
    TokenState before = TokenState.of(token, owner);
    String secret = PREFIX + Secrets.token();
    token.rotate(
        secret,
        now.plus(Duration.ofHours(wanted.overlapHours())),
        wanted.expiresOn() == null ? token.expiresAt() : endOf(wanted.expiresOn()));
    record(scope, "API_TOKEN_ROTATED", token, owner, before);
    return created(token, secret);
  }

  @Transactional
  void revoke(OrgScope scope, UUID id) {
    ApiToken token = tokens.reached(scope, id).orElseThrow(ProblemException::notFound);
    if (!id.equals(scope.caller().credentialId())) {
      SessionService.session(scope);
    }
    UserAccount owner = owners.ending(scope, token);
    token.revoke(clock.real());
    record(scope, "API_TOKEN_REVOKED", token, owner, null);
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(Dates.ZONE).toInstant();
  }

  private ApiTokenCreated created(ApiToken token, String secret) {
    UUID within = token.organisationId();
    return ApiTokenCreated.of(
        view(token, organisations.byIds(within == null ? List.of() : List.of(within))), secret);
  }

  private static ApiTokenView view(ApiToken token, Map<UUID, OrganisationRef> named) {
    OrganisationRef within =
        token.organisationId() == null ? null : named.get(token.organisationId());
    return ApiTokenView.of(token, within == null ? null : within.ref());
  }

  private void record(
      OrgScope scope,
      String action,
      ApiToken token,
      UserAccount owner,
      @Nullable TokenState before) {
    audit.record(
        scope,
        action,
        "api-token",
        token.id().toString(),
        owner.organisationId(),
        before,
        TokenState.of(token, owner),
        null);
  }
}
