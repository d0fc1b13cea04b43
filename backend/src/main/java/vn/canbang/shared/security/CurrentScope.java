package vn.canbang.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.canbang.shared.time.BusinessClock;

/** The scope of the request at hand. */
@ApplicationScoped
public class CurrentScope {

  private final RequestCaller request;
  private final ScopeQueries queries;
  private final BusinessClock clock;

  CurrentScope(RequestCaller request, ScopeQueries queries, BusinessClock clock) {
    this.request = request;
    this.queries = queries;
    this.clock = clock;
  }

  /** The caller's scope; the authentication filter has refused requests without one. */
  public OrgScope get() {
    return request.scope().orElseThrow(() -> new IllegalStateException("no caller"));
  }

  /** For operations open to anyone that say more to a caller. */
  public Optional<OrgScope> find() {
    return request.scope();
  }

  /**
   * Asks again who calls and what they may, for an operation that has waited: 401 or 403 when that
   * has ended meanwhile.
   */
  public OrgScope renew() {
    return begin(request.again());
  }

  /**
   * Makes the scope of this request. For whoever has just verified the caller's credentials: the
   * authentication filter, the identity room at sign-in, and feeds, whose address is a credential.
   */
  public OrgScope begin(Caller verified) {
    OrgScope scope = new OrgScope(verified, clock.today(), queries.subtree());
    request.set(scope);
    return scope;
  }
}
