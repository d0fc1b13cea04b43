package vn.canbang.document.recording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A section of a document. */
@Schema(description = "A section of a document; parents come before their children.")
public record DocumentSection(
    @Schema(
            description =
                "From the numbers as printed; PREAMBLE, CLOSING and ANNEX for what stands before,"
                    + " after and behind the numbered parts.",
            examples = "II.1.a")
        @NotBlank
        @Size(max = 32)
        String code,
    @Schema(description = "Code of the section it stands in.") @Size(max = 32)
        @Nullable String parent,
    @Size(max = 1000) @Nullable String heading,
    @NotNull @Size(max = 200) List<@NotBlank @Size(max = 8000) String> paragraphs) {}
