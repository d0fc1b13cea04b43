package vn.canbang.plan.lineage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says how cited documents stand on a day: by the catalogue; else by the years that their own
 * titles speak of. Nothing is made up: of most documents nothing is known.
 */
public record Standings(List<KnownDocument> catalogue, LocalDate on) {

  /**
   * @param number as cited
   * @param issuedOn date as cited
   * @param lastYear last year that the title speaks of
   */
  public LegalStanding of(
      @Nullable String number, @Nullable LocalDate issuedOn, @Nullable Integer lastYear) {
    for (KnownDocument document : catalogue) {
      if (document.isCitedAs(number, issuedOn)) {
        return document.on(on);
      }
    }
    if (lastYear != null && lastYear < on.getYear()) {
      return new LegalStanding(LegalStatus.EXPIRED, LocalDate.of(lastYear, 12, 31), null);
    }
    return LegalStanding.UNKNOWN;
  }
}
