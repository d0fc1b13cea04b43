package vn.canbang.shared.security;

import io.quarkus.arc.Arc;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.time.BusinessClock;

/** Scopes of work that nobody asked for by a request: loading the sample, schedulers. */
public final class SystemScope {

  /** Where system work and the first administrator stand: in no organisation. */
  public static final UUID NO_ORGANISATION = new UUID(0, 0);

  private SystemScope() {}

  /**
   * A scope over everything on the business day of now.
   *
   * @param name of the work; the audit trail shows it as {@code system:<name>}
   */
  public static OrgScope named(String name) {
    BusinessClock clock = Arc.container().instance(BusinessClock.class).get();
    Set<Grant> everything =
        Stream.of(Role.values())
            .map(role -> new Grant(role, null))
            .collect(Collectors.toUnmodifiableSet());
    Caller caller =
        new Caller(
            Ids.of("system", name),
            "system:" + name,
            name,
            NO_ORGANISATION,
            everything,
            Via.SYSTEM,
            null,
            null,
            false,
            null);
    return new OrgScope(
        caller,
        clock.today(),
        (ancestor, descendant, on) -> {
          throw new IllegalStateException("a system scope lies over everything");
        });
  }
}
