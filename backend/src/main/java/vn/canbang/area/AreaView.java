package vn.canbang.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.Dates;

@Schema(name = "Area", description = "An administrative unit as it was on a day.")
public record AreaView(
    @Schema(
            description =
                "Official code with its leading zeros. Codes are reused: the same code may mean"
                    + " another unit on another day.",
            examples = "31108")
        String code,
    @Schema(
            description =
                "1 province, 2 district (until 30/06/2025), 3 commune, 4 hamlet or residential group.")
        int level,
    @Schema(description = "Type in Vietnamese, lower case.", examples = "xã") String type,
    @Schema(description = "Name without its type.", examples = "Hòn Tre") String name,
    @Schema(description = "Name with its type.", examples = "xã Hòn Tre") String fullName,
    @Schema(description = "The unit directly above on that day.") @Nullable Ref parent,
    @Schema(description = "First day; null when older than the records.")
        @Nullable LocalDate validFrom,
    @Schema(description = "First day after its last; null while it exists.")
        @Nullable LocalDate validTo,
    @Schema(
            description = "Name with those of the units above.",
            examples = "xã Hòn Tre, huyện Kiên Hải, tỉnh Kiên Giang")
        String path,
    @Schema(description = "What it is beside its name on that day, in order of kind.")
        List<AreaAttribute> attributes,
    @Schema(description = "When this entry was changed last.") Instant changedAt) {

  static AreaView of(
      AreaQueries.Row row, List<AreaQueries.Row> ancestors, List<AreaAttribute> attributes) {
    return new AreaView(
        row.code(),
        row.level(),
        row.type(),
        row.name(),
        row.fullName(),
        ancestors.isEmpty() ? null : ancestors.getFirst().ref().ref(),
        row.validFrom().equals(Dates.BEGINNING) ? null : row.validFrom(),
        row.validTo().equals(Dates.OPEN_END) ? null : row.validTo(),
        Stream.concat(Stream.of(row), ancestors.stream())
            .map(AreaQueries.Row::fullName)
            .collect(Collectors.joining(", ")),
        attributes,
        row.changedAt());
  }
}
