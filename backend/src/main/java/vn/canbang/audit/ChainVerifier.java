package vn.canbang.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes along the chain, row by row in the order of numbers, and notes what does not fit. */
final class ChainVerifier {

  private static final int MOST_FAULTS = 100;

  private final @Nullable AuditHead given;
  private final List<TrailFault> faults = new ArrayList<>();
  private long faultCount;
  private long verified;
  private long last;
  private String link = Chain.START;

  /** Whether {@link #link} is what the row before says, and not a guess behind a gap. */
  private boolean linked = true;

  /**
   * @param given a head that was kept elsewhere, which the trail has to contain
   */
  ChainVerifier(@Nullable AuditHead given) {
    this.given = given;
  }

  void accept(SealedRow sealed) {
    long before = faultCount;
    long number = sealed.number();
    if (number <= last) {
      fault(number, TrailFault.Kind.OUT_OF_ORDER);
      return;
    }
    if (number > last + 1) {
      fault(last + 1, TrailFault.Kind.MISSING);
      linked = false;
    }
    if (!sealed.row().hash().equals(sealed.hash())) {
      fault(number, TrailFault.Kind.ROW_CHANGED);
    }
    boolean written = Chain.wellFormed(sealed.hash()) && Chain.wellFormed(sealed.chain());
    boolean fits =
        written
            && sealed.pending() == null
            && (!linked || Chain.next(link, number, sealed.hash()).equals(sealed.chain()));
    if (!fits) {
      fault(number, TrailFault.Kind.LINK_BROKEN);
    }
    if (given != null && given.number() == number && !given.chain().equals(sealed.chain())) {
      fault(number, TrailFault.Kind.GIVEN_DIFFERS);
    }
    last = number;
    linked = written;
    link = written ? sealed.chain() : Chain.START;
    if (faultCount == before) {
      verified++;
    }
  }

  /** Something found beside the chain. */
  void fault(long number, TrailFault.Kind what) {
    faultCount++;
    if (faults.size() < MOST_FAULTS) {
      faults.add(new TrailFault(number, what));
    }
  }

  /**
   * To be called after the last row.
   *
   * @param head where the chain has come to, as the sealer remembers it
   * @param unsealed rows that wait for their number
   */
  AuditVerification finish(AuditHead head, long unsealed) {
    if (head.number() != last || (linked && !head.chain().equals(link))) {
      fault(
          Math.min(last, head.number()) + (head.number() == last ? 0 : 1),
          TrailFault.Kind.HEAD_DIFFERS);
    }
    if (given != null && given.number() > last) {
      fault(last + 1, TrailFault.Kind.CUT_OFF);
    }
    if (given != null && given.number() == 0 && !given.chain().equals(Chain.START)) {
      fault(0, TrailFault.Kind.GIVEN_DIFFERS);
    }
    return new AuditVerification(
        faultCount == 0, verified, faultCount, List.copyOf(faults), unsealed, head);
  }
}
