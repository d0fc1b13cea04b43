package vn.canbang.interchange.codes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a code of another system is to be here. */
@Schema(name = "PutCodeMapping")
public record PutCodeMapping(
    @Schema(
            description =
                "series/CODE or template/CODE (DATA_SET), code of an organisation (ORG_UNIT), key"
                    + " of a cell (CATEGORY_COMBO, DIMENSIONS).")
        @NotBlank
        @Size(max = 80)
        String target) {}
