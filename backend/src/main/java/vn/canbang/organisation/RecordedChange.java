package vn.canbang.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.change.ChangeBasis;
import vn.canbang.organisation.change.ChangeKind;
import vn.canbang.organisation.change.Decision;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.security.Role;

/** What was decided about an organisation, and whether other rooms have followed it. */
@Entity
@Table(name = "organisation_change")
class RecordedChange {

  @Id private UUID id;
  private UUID organisationId;

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private ChangeKind kind;

  private LocalDate effectiveOn;
  private @Nullable String reason;
  private @Nullable String decisionNumber;
  private @Nullable LocalDate decisionIssuedOn;
  private @Nullable String decisionIssuer;
  private @Nullable String decisionTitle;
  private @Nullable UUID successorId;
  private @Nullable String rolesOver;
  private Instant recordedAt;

  @SuppressWarnings("unused") // Asked for by HQL only.
  private @Nullable Instant takenEffectAt;

  @SuppressWarnings("NullAway.Init")
  protected RecordedChange() {}

  RecordedChange(UUID organisationId, ChangeKind kind, ChangeBasis basis, Instant at) {
    this(organisationId, kind, basis.on(), at);
    Decision decision = basis.decision();
    this.reason = basis.reason();
    if (decision != null) {
      this.decisionNumber = decision.number();
      this.decisionIssuedOn = decision.issuedOn();
      this.decisionIssuer = decision.issuer();
      this.decisionTitle = decision.title();
    }
  }

  /** A beginning that nobody gave a reason for. */
  RecordedChange(UUID organisationId, ChangeKind kind, LocalDate on, Instant at) {
    this.id = Ids.next();
    this.organisationId = organisationId;
    this.kind = kind;
    this.effectiveOn = on;
    this.recordedAt = at;
  }

  /** Another one goes on with what it had. */
  RecordedChange into(UUID successor, Set<Role> roles) {
    successorId = successor;
    rolesOver = roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    return this;
  }

  void takenEffect(Instant at) {
    takenEffectAt = at;
  }

  UUID organisationId() {
    return organisationId;
  }

  ChangeKind kind() {
    return kind;
  }

  LocalDate effectiveOn() {
    return effectiveOn;
  }

  @Nullable String reason() {
    return reason;
  }

  @Nullable Decision decision() {
    return decisionNumber == null
        ? null
        : new Decision(decisionNumber, decisionIssuedOn, decisionIssuer, decisionTitle);
  }

  @Nullable UUID successorId() {
    return successorId;
  }

  Set<Role> rolesOver() {
    return rolesOver == null || rolesOver.isEmpty()
        ? Set.of()
        : Arrays.stream(rolesOver.split(",", -1))
            .map(Role::valueOf)
            .collect(Collectors.toUnmodifiableSet());
  }

  Instant recordedAt() {
    return recordedAt;
  }
}
