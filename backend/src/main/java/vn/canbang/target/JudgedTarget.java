package vn.canbang.target;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A target of a plan and what may be said of it in an area and period.
 *
 * @param statement the document's words
 * @param levelVi what figures are compared with: "không quá 108"; null for words only
 * @param unit of the level and of the figure
 */
public record JudgedTarget(
    UUID id,
    String code,
    String statement,
    @Nullable String levelVi,
    @Nullable String unit,
    @Nullable LocalDate due,
    Assessment assessment) {}
