package vn.canbang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.canbang.identity.Accounts;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.security.Via;

/** How organisations and tokens are called that rows of the trail name by their ids. */
@ApplicationScoped
class AuditNames {

  private final Organisations organisations;
  private final Accounts accounts;

  AuditNames(Organisations organisations, Accounts accounts) {
    this.organisations = organisations;
    this.accounts = accounts;
  }

  /** Those of some rows, read at once. */
  record Known(Map<UUID, OrganisationRef> organisations, Map<UUID, String> tokens) {

    @Nullable Ref organisation(AuditEvent event) {
      OrganisationRef found =
          event.organisationId() == null ? null : organisations.get(event.organisationId());
      return found == null ? null : found.ref();
    }

    @Nullable TokenRef token(AuditEvent event) {
      UUID id = event.credentialId();
      return event.via() != Via.TOKEN || id == null
          ? null
          : new TokenRef(id, tokens.getOrDefault(id, "?"));
    }
  }

  Known of(Collection<AuditEvent> events) {
    List<AuditEvent> byToken = events.stream().filter(event -> event.via() == Via.TOKEN).toList();
    return new Known(
        organisations.byIds(ids(events, AuditEvent::organisationId)),
        accounts.tokenNames(ids(byToken, AuditEvent::credentialId)));
  }

  private static List<UUID> ids(
      Collection<AuditEvent> events, Function<AuditEvent, @Nullable UUID> id) {
    return events.stream().map(id).filter(Objects::nonNull).distinct().toList();
  }
}
