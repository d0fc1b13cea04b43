package vn.canbang.shared.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Holds the scope that the authentication filter made for this request. */
@RequestScoped
class RequestCaller {

  private @Nullable OrgScope scope;
  private @Nullable Supplier<Caller> asking;

  void set(OrgScope made) {
    scope = made;
  }

  /** How to find out again who calls. */
  void askAgainBy(Supplier<Caller> again) {
    asking = again;
  }

  Caller again() {
    if (asking == null) {
      throw new IllegalStateException("no caller");
    }
    return asking.get();
  }

  Optional<OrgScope> scope() {
    return Optional.ofNullable(scope);
  }
}
