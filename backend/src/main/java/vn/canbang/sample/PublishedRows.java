package vn.canbang.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.published.PublishedBasis;
import vn.canbang.indicator.published.PublishedFigureDraft;
import vn.canbang.indicator.published.PublishedFigures;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Rows of a file of published figures; these are real, each with its source. */
final class PublishedRows {

  private PublishedRows() {}

  /**
   * @param publishedOn null where the day is not known
   */
  record Row(
      String indicator,
      String area,
      String period,
      String value,
      PublishedBasis basis,
      boolean preliminary,
      String publisher,
      String document,
      @Nullable String publishedOn,
      @Nullable String note) {

    PublishedFigureDraft draft() {
      return new PublishedFigureDraft(
          indicator,
          area,
          ReportingPeriod.parse(period),
          value,
          basis,
          preliminary,
          publisher,
          document,
          publishedOn == null ? null : LocalDate.parse(publishedOn),
          note);
    }
  }

  static void load(String file, PublishedFigures to, OrgScope system) {
    List<Row> rows = SampleFile.read(file, new TypeReference<>() {});
    rows.forEach(row -> to.add(system, row.draft()));
  }
}
