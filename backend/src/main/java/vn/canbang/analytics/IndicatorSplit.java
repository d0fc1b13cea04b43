package vn.canbang.analytics;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.http.NamedRef;

@Schema(description = "An indicator by the categories of a dimension.")
public record IndicatorSplit(
    NamedRef dimension,
    @Schema(
            maxItems = 100,
            description =
                "In the order of the catalogue; categories that nothing counts are left out.")
        List<IndicatorPartColumns> parts) {}
