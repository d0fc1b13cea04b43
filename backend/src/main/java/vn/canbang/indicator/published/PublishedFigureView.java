package vn.canbang.indicator.published;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CatalogueAction;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

/** A published figure: for other rooms and on the wire. */
@Schema(
    name = "PublishedFigure",
    description =
        "A figure that another body has published. It stands beside computed values, never in them.")
public record PublishedFigureView(
    UUID id,
    @Schema(description = "Code of the indicator.") String indicator,
    Ref area,
    ReportingPeriod period,
    @Schema(
            description = "In the indicator's unit, with the decimals that were published.",
            pattern = PublishedFigureDraft.VALUE,
            examples = "1.96")
        String value,
    PublishedBasis basis,
    @Schema(description = "Published as preliminary: số liệu sơ bộ.") boolean preliminary,
    @Schema(description = "Who has published it.") String publisher,
    @Schema(description = "Where it stands: yearbook, report, press release.") String document,
    @Schema(description = "Null where the day is not known.") @Nullable LocalDate publishedOn,
    @Nullable String note,
    long version,
    @Schema(description = "What the caller may do with it.") List<CatalogueAction> allowedActions) {

  /** The published decimal, with its decimals. */
  public BigDecimal exact() {
    return new BigDecimal(value);
  }
}
