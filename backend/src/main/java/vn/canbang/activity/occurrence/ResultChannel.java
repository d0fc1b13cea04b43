package vn.canbang.activity.occurrence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many items went out over a channel.
 *
 * @param channel code of the catalogue of channels
 */
@Embeddable
@Schema(name = "ResultChannel", description = "How many items went out over a channel.")
public record ResultChannel(
    @Schema(description = "Code of the catalogue of channels.", examples = "LOUDSPEAKER")
        @NotNull
        @Size(min = 1, max = 64)
        @Column(name = "channel", length = 64)
        String channel,
    @NotNull @Min(0) @Max(10000000) @Column(name = "items") Integer items) {}
