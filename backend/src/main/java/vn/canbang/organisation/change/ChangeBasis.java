package vn.canbang.organisation.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when on something is so, and why.
 *
 * @param on first day; may lie ahead, then the change is kept and takes effect on that day
 */
public record ChangeBasis(LocalDate on, String reason, @Nullable Decision decision) {}
