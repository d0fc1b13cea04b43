package vn.canbang.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.canbang.shared.persistence.Ids;

/** Whom an organisation reports to for a time; of one that has ended, who keeps its past. */
@Entity
@Table(name = "organisation_parent")
class OrganisationParent {

  @Id private UUID id;
  private UUID organisationId;
  private UUID parentId;
  private LocalDate validFrom;
  private LocalDate validTo;

  @SuppressWarnings("NullAway.Init")
  protected OrganisationParent() {}

  OrganisationParent(UUID organisationId, UUID parentId, LocalDate validFrom, LocalDate validTo) {
    this.id = Ids.next();
    this.organisationId = organisationId;
    this.parentId = parentId;
    this.validFrom = validFrom;
    this.validTo = validTo;
  }

  void until(LocalDate day) {
    validTo = day;
  }

  void under(UUID other) {
    parentId = other;
  }

  UUID organisationId() {
    return organisationId;
  }

  UUID parentId() {
    return parentId;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  LocalDate validTo() {
    return validTo;
  }
}
