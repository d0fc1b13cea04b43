package vn.canbang.shared.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the scope that the authentication filter made for this request. */
@RequestScoped
class RequestCaller {

  private @Nullable OrgScope scope;

  void set(OrgScope made) {
    scope = made;
  }

  Optional<OrgScope> scope() {
    return Optional.ofNullable(scope);
  }
}
