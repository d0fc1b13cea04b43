package vn.canbang.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;

/** A contract that was made to carry out a plan. */
@Entity
@Table(name = "budget_contract")
@SuppressWarnings("NullAway.Init")
class Contract {

  @Id private UUID id;

  private UUID planId;

  @Column(length = 64)
  private String number;

  private LocalDate signedOn;

  @Column(length = 500)
  private String partner;

  @Column(length = 2000)
  private String subject;

  private @Nullable UUID activityId;

  private @Nullable Long amount;

  @Column(length = 2000)
  private @Nullable String note;

  @Version private long version;

  protected Contract() {}

  Contract(UUID planId) {
    this.id = Ids.next();
    this.planId = planId;
  }

  void write(ContractDraft draft) {
    number = draft.number();
    signedOn = draft.signedOn();
    partner = draft.partner();
    subject = draft.subject();
    activityId = draft.activity();
    amount = draft.amount();
    note = draft.note();
  }

  ContractDraft said() {
    return new ContractDraft(number, signedOn, partner, subject, activityId, amount, note);
  }

  UUID id() {
    return id;
  }

  UUID planId() {
    return planId;
  }

  @Nullable UUID activityId() {
    return activityId;
  }

  long version() {
    return version;
  }
}
