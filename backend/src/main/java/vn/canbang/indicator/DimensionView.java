package vn.canbang.indicator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.http.NamedRef;

/** What counts are broken down by. */
@Schema(name = "Dimension", description = "What counts are broken down by.")
public record DimensionView(
    String code,
    String nameVi,
    String nameEn,
    @Schema(description = "What a count may be by it, in order.") List<NamedRef> categories) {}
