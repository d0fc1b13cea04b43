package vn.canbang.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** Reads the record of changes; for administrators. */
@ApplicationScoped
class AuditService {

  private final AuditEventRepository events;
  private final Organisations organisations;
  private final ObjectMapper json;

  AuditService(AuditEventRepository events, Organisations organisations, ObjectMapper json) {
    this.events = events;
    this.organisations = organisations;
    this.json = json;
  }

  Page<AuditEventView> find(OrgScope scope, AuditFilter filter, PageRequest page) {
    if (!scope.holdsAnywhere(Role.ADMIN)) {
      throw ProblemException.forbidden();
    }
    Page<AuditEvent> found = events.find(scope, filter, page);
    Map<UUID, OrganisationRef> named =
        organisations.byIds(
            found.items().stream()
                .map(AuditEvent::organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return found.map(event -> view(event, named));
  }

  private AuditEventView view(AuditEvent event, Map<UUID, OrganisationRef> named) {
    OrganisationRef organisation =
        event.organisationId() == null ? null : named.get(event.organisationId());
    return new AuditEventView(
        event.id(),
        event.at(),
        event.actor(),
        event.via(),
        event.action(),
        event.resourceType(),
        event.resource(),
        organisation == null ? null : organisation.ref(),
        event.reason(),
        read(event.beforeState()),
        read(event.afterState()));
  }

  private @Nullable Object read(@Nullable String state) {
    try {
      return state == null ? null : json.readTree(state);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the record holds what is not JSON", e);
    }
  }
}
