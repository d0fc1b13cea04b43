package vn.canbang.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/**
 * A sealed row as it goes out: with all that its hash is made of, and how people call what it names
 * by id. States stay the text that they are kept as, for a hash is of bytes.
 */
record AuditRecord(
    long number,
    UUID id,
    Instant at,
    UUID actorId,
    String actor,
    String via,
    @Nullable UUID credentialId,
    @Nullable String token,
    String action,
    String resourceType,
    String resource,
    @Nullable UUID organisationId,
    @Nullable String organisation,
    @Nullable String reason,
    @Nullable String before,
    @Nullable String after,
    String hash,
    String chain) {

  static final List<String> HEADING =
      List.of(
          "number",
          "id",
          "at",
          "actorId",
          "actor",
          "via",
          "credentialId",
          "token",
          "action",
          "resourceType",
          "resource",
          "organisationId",
          "organisation",
          "reason",
          "before",
          "after",
          "hash",
          "chain");

  static AuditRecord of(AuditEvent event, AuditNames.Known known) {
    TokenRef token = known.token(event);
    Ref organisation = known.organisation(event);
    return new AuditRecord(
        Objects.requireNonNull(event.number()),
        event.id(),
        event.at(),
        event.actorId(),
        event.actor(),
        event.via().name(),
        event.credentialId(),
        token == null ? null : token.name(),
        event.action(),
        event.resourceType(),
        event.resource(),
        event.organisationId(),
        organisation == null ? null : organisation.code(),
        event.reason(),
        event.beforeState(),
        event.afterState(),
        Objects.requireNonNull(event.hash()),
        Objects.requireNonNull(event.chain()));
  }

  /** In the order of {@link #HEADING}. */
  List<@Nullable Object> cells() {
    return Arrays.asList(
        number,
        id.toString(),
        at.toString(),
        actorId.toString(),
        actor,
        via,
        credentialId,
        token,
        action,
        resourceType,
        resource,
        organisationId,
        organisation,
        reason,
        before,
        after,
        hash,
        chain);
  }
}
