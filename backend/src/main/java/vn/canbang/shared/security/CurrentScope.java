package vn.canbang.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The scope of the request at hand. */
@ApplicationScoped
public class CurrentScope {

  private final RequestCaller request;

  CurrentScope(RequestCaller request) {
    this.request = request;
  }

  /** The caller's scope; the authentication filter has refused requests without one. */
  public OrgScope get() {
    return request.scope().orElseThrow(() -> new IllegalStateException("no caller"));
  }

  /** For operations open to anyone that say more to a caller. */
  public Optional<OrgScope> find() {
    return request.scope();
  }
}
