package vn.canbang.activity.occurrence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of one kind of people took part: cộng tác viên, lãnh đạo xã. */
@Embeddable
@Schema(name = "ParticipantCategory", description = "How many of one kind of people took part.")
public record ParticipantCategory(
    @Schema(description = "What these people are.", examples = "Cộng tác viên dân số")
        @NotBlank
        @Size(max = 200)
        @Column(name = "label", length = 200)
        String label,
    @NotNull @Min(0) @Max(10000000) @Column(name = "amount") Integer count) {}
