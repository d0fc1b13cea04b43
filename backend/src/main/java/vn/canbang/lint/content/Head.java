package vn.canbang.lint.content;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.plan.document.PlanType;

/**
 * The head of a plan.
 *
 * @param paper recorded from paper: the copy, not the document, lacks the name of its signatory
 * @param issuerCode code of the body that makes it
 * @param issuer name of the body that makes it
 * @param collective it is a committee, which signs "TM."
 * @param areaLevel 1 province, 2 district, 3 commune
 * @param on the day by which the document is judged
 */
public record Head(
    UUID plan,
    PlanType type,
    PlanStatus status,
    boolean paper,
    String title,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    LocalDate periodStart,
    LocalDate periodEnd,
    @Nullable String programme,
    String issuerCode,
    String issuer,
    boolean collective,
    String area,
    int areaLevel,
    @Nullable String signedOnBehalfOf,
    @Nullable String signatoryTitle,
    @Nullable String signatoryName,
    LocalDate on) {

  /** Whether the registry has not numbered it yet. */
  public boolean draft() {
    return switch (status) {
      case DRAFT, IN_REVIEW -> true;
      case ISSUED, CLOSED -> false;
    };
  }
}
