package vn.canbang.indicator;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.NamedRef;

/** A data element of the catalogue: for other rooms and on the wire. */
@Schema(name = "DataElement", description = "Something that is counted in whole numbers.")
public record DataElementView(
    String code,
    String nameVi,
    String nameEn,
    @Schema(
            description =
                "FLOW: what happens in a period, summed over time; STOCK: what is there at its"
                    + " end, never summed over time.")
        Aggregation kind,
    @Schema(
            description =
                "Several agencies count it from records of their own, so that a session may lay"
                    + " their figures side by side.")
        boolean reconcilable,
    @Schema(description = "Its parts; a cell is named LIVE_BIRTHS.MALE.")
        List<DisaggregationView> disaggregations,
    @Schema(description = "First day of the definition; null when older than the records.")
        @Nullable LocalDate validFrom,
    @Schema(description = "First day on which it no longer holds; null while it does.")
        @Nullable LocalDate validTo,
    @Schema(description = "Where its definition stands.") @Nullable String sourceVi,
    @Nullable String sourceEn,
    long version,
    @Schema(description = "What the caller may do with it.") List<CatalogueAction> allowedActions) {

  /** Keys of its cells, in order. */
  public List<CellKey> cells() {
    return disaggregations.stream().map(part -> new CellKey(code, part.code())).toList();
  }

  public NamedRef ref() {
    return new NamedRef(code, nameVi, nameEn);
  }

  /** Codes of the dimensions that it is broken down by. */
  public List<String> dimensions() {
    return disaggregations.stream()
        .flatMap(part -> part.categories().stream())
        .map(CellCategory::dimension)
        .distinct()
        .toList();
  }

  /** Codes of the categories that its parts are of, by one dimension. */
  public List<String> categories(String dimension) {
    return disaggregations.stream()
        .flatMap(part -> part.categories().stream())
        .filter(category -> category.dimension().equals(dimension))
        .map(CellCategory::category)
        .distinct()
        .toList();
  }
}
