package vn.canbang.plan.answer;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a body answers to what a plan asks of it.
 *
 * @param by name of the account that entered it last
 * @param onBehalf entered by the plan's issuer, for a body that answered on paper
 */
@Schema(name = "DutyAnswer")
public record DutyAnswerView(
    AnswerStatus status,
    @Nullable String text,
    LocalDate on,
    String by,
    boolean onBehalf,
    long version) {}
