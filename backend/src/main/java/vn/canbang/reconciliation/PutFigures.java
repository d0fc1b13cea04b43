package vn.canbang.reconciliation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "All figures of an agency; lines left out have none.")
public record PutFigures(
    @Schema(description = "How it counts, e.g. thường trú thực tế.") @Size(max = 300)
        @Nullable String basis,
    @Schema(description = "Ngày chốt số liệu.") @Nullable LocalDate cutOff,
    @Schema(description = "Asked for where the standing office enters them for the agency.") @Valid
        @Nullable AgencyLetter document,
    @NotNull @Size(max = 5_000) List<@NotNull @Valid EnteredFigure> figures) {}
