package vn.canbang.area;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All attributes of a unit, of every day. */
@Schema(name = "AreaAttributeList")
public record AreaAttributeList(@NotNull @Size(max = 100) List<AreaAttribute> attributes) {}
