package vn.canbang.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanGap;
import vn.canbang.plan.draft.IssuePlan;
import vn.canbang.plan.draft.RecordedPlan;
import vn.canbang.shared.text.DocumentNumber;

/**
 * What makes a plan a document that is in force: number, date, place and signature. A draft has
 * place and signatory at most.
 *
 * @param typed the number as it was entered or recorded
 * @param canonical the number without the slips of its typing; null when it is none
 * @param key by which it is found among others
 */
@Embeddable
record Registration(
    @Column(name = "number", length = 64) @Nullable String typed,
    @Column(name = "number_canonical", length = 64) @Nullable String canonical,
    @Column(name = "number_key", length = 64) @Nullable String numberKey,
    @Nullable LocalDate issuedOn,
    @Column(length = 200) @Nullable String place,
    @Embedded @Nullable Signing signed) {

  static final Registration NONE = new Registration(null, null, null, null, null, null);

  static Registration of(RecordedPlan recorded) {
    return numbered(
        recorded.number(), recorded.issuedOn(), recorded.place(), Signing.of(recorded.signatory()));
  }

  static Registration of(IssuePlan given) {
    return numbered(given.number(), given.issuedOn(), given.place(), Signing.of(given.signatory()));
  }

  private static Registration numbered(
      @Nullable String typed, @Nullable LocalDate on, @Nullable String place, Signing signed) {
    Optional<DocumentNumber> parsed = DocumentNumber.parse(typed);
    return new Registration(
        typed,
        parsed.map(DocumentNumber::canonical).orElse(null),
        parsed.map(DocumentNumber::key).orElse(null),
        on,
        place,
        signed);
  }

  /** Not numbered yet: where it is going to be signed, and by whom. */
  static Registration expected(@Nullable String place, Signing signed) {
    return new Registration(null, null, null, null, place, signed);
  }

  /** What is not known of a document that is in force. */
  List<PlanGap> gaps() {
    List<PlanGap> gaps = new ArrayList<>();
    if (typed == null) {
      gaps.add(PlanGap.NUMBER);
    }
    if (issuedOn == null) {
      gaps.add(PlanGap.ISSUED_ON);
    }
    if (place == null) {
      gaps.add(PlanGap.PLACE);
    }
    if (signatory().title() == null) {
      gaps.add(PlanGap.SIGNATORY);
    }
    return gaps;
  }

  /** Without the slips of its typing. */
  @Nullable String number() {
    return canonical == null ? typed : canonical;
  }

  /** Hibernate reads a signatory of nulls as none. */
  Signing signatory() {
    return signed == null ? Signing.NONE : signed;
  }
}
