package vn.canbang.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.security.Caller;
import vn.canbang.shared.security.Via;

/** One recorded change; never altered. */
@Entity
@Immutable
class AuditEvent {

  @Id private UUID id;
  private Instant at;
  private UUID actorId;
  private String actor;

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private Via via;

  private @Nullable UUID credentialId;
  private String action;
  private String resourceType;
  private String resource;
  private @Nullable UUID organisationId;

  @Column(columnDefinition = "text")
  private @Nullable String reason;

  @Column(columnDefinition = "text")
  private @Nullable String beforeState;

  @Column(columnDefinition = "text")
  private @Nullable String afterState;

  private @Nullable String hash;

  /** Given by the sealer, once the row is committed. */
  @Column(insertable = false)
  private @Nullable Long number;

  @Column(insertable = false)
  private @Nullable String chain;

  @SuppressWarnings("NullAway.Init")
  protected AuditEvent() {}

  AuditEvent(
      Instant at,
      Caller caller,
      String action,
      String resourceType,
      String resource,
      @Nullable UUID organisationId,
      @Nullable String beforeState,
      @Nullable String afterState,
      @Nullable String reason) {
    this.id = Ids.next();
    // As precise as it is kept: what is hashed has to be what is read again.
    this.at = at.truncatedTo(ChronoUnit.MICROS);
    this.actorId = caller.userId();
    this.actor = caller.username();
    this.via = caller.via();
    this.credentialId = caller.credentialId();
    this.action = action;
    this.resourceType = resourceType;
    this.resource = resource;
    this.organisationId = organisationId;
    this.beforeState = beforeState;
    this.afterState = afterState;
    this.reason = reason;
    this.hash = row().hash();
  }

  private AuditRow row() {
    return new AuditRow(
        id,
        at,
        actorId,
        actor,
        via.name(),
        credentialId,
        action,
        resourceType,
        resource,
        organisationId,
        reason,
        beforeState,
        afterState);
  }

  UUID id() {
    return id;
  }

  Instant at() {
    return at;
  }

  String actor() {
    return actor;
  }

  Via via() {
    return via;
  }

  UUID actorId() {
    return actorId;
  }

  @Nullable UUID credentialId() {
    return credentialId;
  }

  String action() {
    return action;
  }

  String resourceType() {
    return resourceType;
  }

  String resource() {
    return resource;
  }

  @Nullable UUID organisationId() {
    return organisationId;
  }

  @Nullable String reason() {
    return reason;
  }

  @Nullable String beforeState() {
    return beforeState;
  }

  @Nullable String afterState() {
    return afterState;
  }

  @Nullable String hash() {
    return hash;
  }

  @Nullable Long number() {
    return number;
  }

  @Nullable String chain() {
    return chain;
  }
}
