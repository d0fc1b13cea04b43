package vn.canbang.report.series;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step of a chain that is to be.
 *
 * @param from code of who sends: a unit, a committee, or a group for all its members
 * @param via code of who reviews for the receiver: a department of it or a body of its own
 * @param to code of who receives
 * @param otherRecipients codes of who reads along
 * @param mode DIRECT when left out; REQUEST to bodies that are asked, not commanded
 */
@Schema(description = "A step of a chain that is to be; the first one is the lowest.")
public record SeriesTier(
    @NotNull @Size(max = 64) String from,
    @Nullable @Size(max = 64) String via,
    @NotNull @Size(max = 64) String to,
    @Nullable @Size(max = 20) List<@Size(max = 64) String> otherRecipients,
    @Nullable SendingMode mode,
    @NotNull Deadline deadline) {}
