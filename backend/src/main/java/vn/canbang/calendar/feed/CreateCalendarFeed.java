package vn.canbang.calendar.feed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A feed to be made. */
@Schema(name = "CreateCalendarFeed")
public record CreateCalendarFeed(
    @Schema(description = "Code of the organisation whose calendar it is.")
        @NotBlank
        @Size(max = 64)
        String organisation,
    @Schema(description = "Where it is read.", examples = "Điện thoại của Phòng Dân số")
        @NotBlank
        @Size(max = 100)
        String name,
    @NotNull FeedLanguage language) {}
