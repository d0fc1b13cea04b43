package vn.canbang.report.series;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report that is asked for once ("theo yêu cầu").
 *
 * @param receiver code of the organisation that asks and receives
 * @param from codes of who is asked: units, committees or groups
 * @param why what the request rests on; shown beside the deadline
 */
@Schema(
    name = "CreateReportRequest",
    description = "A report that is asked for once; the day of the request is its period.")
public record CreateRequest(
    @NotBlank @Size(max = 300) String title,
    @NotNull @Size(max = 64) String template,
    @NotNull @Size(max = 64) String receiver,
    @Nullable @Size(max = 64) String via,
    @NotEmpty @Size(max = 50) List<@NotNull @Size(max = 64) String> from,
    @NotNull LocalDate due,
    @NotNull DeadlineBoundary boundary,
    @NotBlank @Size(max = 500) String why) {}
