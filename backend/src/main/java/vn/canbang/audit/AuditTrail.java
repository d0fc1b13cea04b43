package vn.canbang.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Denied;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.BusinessClock;

/** Writes the record of changes in the transactions that make them. */
@ApplicationScoped
class AuditTrail implements Audit {

  private static final int LONGEST_RESOURCE = 300;

  private final AuditEventRepository events;
  private final BusinessClock clock;
  private final ObjectMapper json;
  private final CurrentScope scopes;

  AuditTrail(
      AuditEventRepository events, BusinessClock clock, ObjectMapper json, CurrentScope scopes) {
    this.events = events;
    this.clock = clock;
    this.json = json;
    this.scopes = scopes;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(
      OrgScope scope,
      String action,
      String resourceType,
      String resource,
      @Nullable UUID organisationId,
      @Nullable Object before,
      @Nullable Object after,
      @Nullable String reason) {
    events.persist(
        new AuditEvent(
            clock.now(),
            scope.caller(),
            action,
            resourceType,
            resource.length() > LONGEST_RESOURCE
                ? resource.substring(0, LONGEST_RESOURCE)
                : resource,
            organisationId,
            write(before),
            write(after),
            reason));
  }

  /** A denial has no transaction of its own left: the refused one is rolled back. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void denied(@Observes Denied denied) {
    scopes
        .find()
        .ifPresent(
            scope ->
                record(
                    scope,
                    "DENIED",
                    "request",
                    denied.method() + " " + denied.path(),
                    standing(scope),
                    null,
                    Map.of("code", denied.code()),
                    null));
  }

  /** Figures and documents that went out as a file: who took them, and where from. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void exported(OrgScope scope, String what) {
    record(scope, "EXPORTED", "request", what, standing(scope), null, null, null);
  }

  /** Where the caller works; null for who works nowhere, as the first administrator. */
  private static @Nullable UUID standing(OrgScope scope) {
    UUID id = scope.organisationId();
    return id.equals(SystemScope.NO_ORGANISATION) ? null : id;
  }

  private @Nullable String write(@Nullable Object state) {
    try {
      return state == null ? null : json.writeValueAsString(state);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("state of " + state.getClass() + " is not JSON", e);
    }
  }
}
