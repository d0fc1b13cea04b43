package vn.canbang.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.time.Dates;

/** A body that sits on a committee for a time. */
@Entity
@Table(name = "organisation_member")
class CommitteeMember {

  @Id private UUID id;
  private UUID committeeId;
  private UUID memberId;
  private int position;
  private LocalDate validFrom;
  private LocalDate validTo;

  @SuppressWarnings("NullAway.Init")
  protected CommitteeMember() {}

  CommitteeMember(UUID committeeId, UUID memberId, int position, LocalDate validFrom) {
    this.id = Ids.next();
    this.committeeId = committeeId;
    this.memberId = memberId;
    this.position = position;
    this.validFrom = validFrom;
    this.validTo = Dates.OPEN_END;
  }

  void until(LocalDate day) {
    validTo = day;
  }

  UUID committeeId() {
    return committeeId;
  }

  UUID memberId() {
    return memberId;
  }

  LocalDate validFrom() {
    return validFrom;
  }
}
