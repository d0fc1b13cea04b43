package vn.canbang.activity.catalogue;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A channel of communication.
 *
 * @param validFrom the first day on which it is used; null when always
 * @param validTo the first day on which it is no longer used; null when none
 */
@Schema(name = "Channel")
public record ChannelView(
    @Schema(examples = "LOUDSPEAKER") String code,
    @Schema(examples = "Loa truyền thanh") String nameVi,
    @Schema(examples = "Public loudspeakers") String nameEn,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {}
