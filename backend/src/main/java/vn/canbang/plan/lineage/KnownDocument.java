package vn.canbang.plan.lineage;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.text.DocumentNumber;
import vn.canbang.shared.time.Dates;

/**
 * A legal document whose validity is known.
 *
 * @param key of its number, the same for all spellings
 * @param validTo first day on which it is no longer in force
 * @param replacedBy number of what took its place
 * @param source where its validity was read
 */
public record KnownDocument(
    UUID id,
    String documentType,
    String number,
    String key,
    String title,
    String issuer,
    LocalDate issuedOn,
    LocalDate validFrom,
    LocalDate validTo,
    @Nullable String replacedBy,
    String source) {

  /**
   * Whether a citation means this document. Numbers begin anew every year: the date decides, or the
   * year in the number where no date is given.
   *
   * @param number as cited
   */
  public boolean isCitedAs(@Nullable String number, @Nullable LocalDate dated) {
    DocumentNumber parsed = DocumentNumber.parse(number).orElse(null);
    if (parsed == null || !parsed.key().equals(key)) {
      return false;
    }
    if (dated != null) {
      return dated.equals(issuedOn);
    }
    Integer year = parsed.year();
    return year == null ? parsed.form() == DocumentNumber.Form.PARTY : year == issuedOn.getYear();
  }

  public LegalStanding on(LocalDate day) {
    if (day.isBefore(validFrom)) {
      return new LegalStanding(LegalStatus.NOT_YET, null, null);
    }
    if (day.isBefore(validTo)) {
      return LegalStanding.IN_FORCE;
    }
    return new LegalStanding(
        replacedBy == null ? LegalStatus.EXPIRED : LegalStatus.REPLACED,
        validTo.minusDays(1),
        replacedBy);
  }

  /** Null while no end is in sight. */
  @Nullable LocalDate lastDay() {
    return validTo.equals(Dates.OPEN_END) ? null : validTo.minusDays(1);
  }
}
