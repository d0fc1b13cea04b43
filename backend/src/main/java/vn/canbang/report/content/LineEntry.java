package vn.canbang.report.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of the cells: what one thôn or one collaborator counted.
 *
 * @param cells a cell that any line has is the sum of the lines once it is sent
 */
@Schema(
    description =
        "A part of the cells: what one thôn or one collaborator counted. A cell that any line has"
            + " is the sum of the lines once it is sent.")
public record LineEntry(
    @NotBlank @Size(max = 200) String label,
    @NotNull @Size(max = 500) List<@Valid @NotNull LineCell> cells) {}
