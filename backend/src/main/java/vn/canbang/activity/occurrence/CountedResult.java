package vn.canbang.activity.occurrence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of something an occurrence brought.
 *
 * @param kind code of the catalogue of counts
 */
@Embeddable
@Schema(name = "CountedResult", description = "How many of something an occurrence brought.")
public record CountedResult(
    @Schema(description = "Code of the catalogue of counts.", examples = "SESSIONS")
        @NotNull
        @Size(min = 1, max = 64)
        @Column(name = "kind", length = 64)
        String kind,
    @NotNull @Min(0) @Max(10000000) @Column(name = "amount") Integer count) {}
