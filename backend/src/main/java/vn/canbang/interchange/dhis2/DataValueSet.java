package vn.canbang.interchange.dhis2;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A data value set of DHIS2. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "DataValueSet",
    description =
        "A data value set of DHIS2. One report: dataSet, period and orgUnit at its head. Many: period"
            + " and orgUnit of each value, dataSet at the head or left out.")
public record DataValueSet(
    @Schema(description = "Their code of the data set.") @Size(max = 64) @Nullable String dataSet,
    @Schema(
            description =
                "Day, or day and time, on which it was complete: the report is sent. Without it a"
                    + " draft is kept.")
        @Size(max = 32)
        @Nullable String completeDate,
    @Schema(description = "202411, 2024Q4, 2024S1, 2024 or 20241118.") @Size(max = 16)
        @Nullable String period,
    @Schema(
            description =
                "Their code of the unit, the code of the organisation, or that of the area which it"
                    + " serves on the last day of the period.")
        @Size(max = 64)
        @Nullable String orgUnit,
    @Schema(description = "Only \"default\".") @Size(max = 64)
        @Nullable String attributeOptionCombo,
    @Schema(description = "Only \"code\": identifiers are codes.") @Size(max = 16)
        @Nullable String idScheme,
    @NotNull @Size(max = DataValueSet.MOST_VALUES) List<@NotNull DataValue> dataValues) {

  /** More is sent in several bodies. */
  static final int MOST_VALUES = 100_000;

  /** A value of DHIS2. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(
      name = "DataValue",
      description = "A value of DHIS2. storedBy, created, lastUpdated and followup are read over.")
  public record DataValue(
      @Schema(description = "Their code of the data element.") @NotNull @Size(max = 64)
          String dataElement,
      @Size(max = 16) @Nullable String period,
      @Size(max = 64) @Nullable String orgUnit,
      @Schema(description = "Their code of the breakdown; left out, or \"default\", for none.")
          @Size(max = 64)
          @Nullable String categoryOptionCombo,
      @Schema(description = "Only \"default\".") @Size(max = 64)
          @Nullable String attributeOptionCombo,
      @Schema(description = "A whole number from 0 to 999999999 as text; \"\" beside a comment.")
          @Size(max = 1000)
          @Nullable String value,
      @Schema(description = "Kept as the note of the cell; at most 500 characters.")
          @Size(max = 50_000)
          @Nullable String comment,
      @Size(max = 200) @Nullable String storedBy,
      @Size(max = 64) @Nullable String created,
      @Size(max = 64) @Nullable String lastUpdated,
      @Nullable Boolean followup) {}
}
