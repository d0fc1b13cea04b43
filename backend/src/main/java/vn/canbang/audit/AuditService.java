package vn.canbang.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** Reads the record of changes; for administrators. */
@ApplicationScoped
class AuditService {

  private final AuditEventRepository events;
  private final AuditNames names;
  private final ObjectMapper json;

  AuditService(AuditEventRepository events, AuditNames names, ObjectMapper json) {
    this.events = events;
    this.names = names;
    this.json = json;
  }

  /** Ends the request with 403 unless the caller administers anything. */
  static void requireAdministrator(OrgScope scope) {
    if (!scope.holdsAnywhere(Role.ADMIN)) {
      throw ProblemException.forbidden();
    }
  }

  Page<AuditEventView> find(OrgScope scope, AuditFilter filter, PageRequest page) {
    requireAdministrator(scope);
    Page<AuditEvent> found = events.find(scope, filter, page);
    AuditNames.Known known = names.of(found.items());
    return found.map(event -> view(event, known));
  }

  /** Sealed rows behind a number, in the order of numbers; nothing of them is kept in memory. */
  @Transactional
  List<AuditRecord> records(OrgScope scope, AuditFilter filter, long after, int most) {
    List<AuditEvent> found = events.sealed(scope, filter, after, most);
    AuditNames.Known known = names.of(found);
    return found.stream().map(event -> AuditRecord.of(event, known)).toList();
  }

  private AuditEventView view(AuditEvent event, AuditNames.Known known) {
    return new AuditEventView(
        event.id(),
        event.number(),
        event.at(),
        event.actor(),
        event.via(),
        known.token(event),
        event.action(),
        event.resourceType(),
        event.resource(),
        known.organisation(event),
        event.reason(),
        read(event.beforeState()),
        read(event.afterState()),
        event.hash(),
        event.chain());
  }

  private @Nullable Object read(@Nullable String state) {
    try {
      return state == null ? null : json.readTree(state);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the record holds what is not JSON", e);
    }
  }
}
