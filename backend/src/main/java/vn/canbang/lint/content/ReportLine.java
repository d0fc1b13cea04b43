package vn.canbang.lint.content;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report that the plan asks for.
 *
 * @param from who reports: its code, else its words
 * @param to who receives it: codes, else words
 * @param via code of the body that it goes through
 * @param dueText "trước ngày 20/11/2024", "định kỳ"
 */
public record ReportLine(
    Passage at,
    @Nullable String from,
    @Nullable String fromText,
    Set<String> to,
    @Nullable String toText,
    @Nullable String via,
    @Nullable LocalDate due,
    @Nullable String dueText) {}
