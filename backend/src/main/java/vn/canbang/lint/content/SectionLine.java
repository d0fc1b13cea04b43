package vn.canbang.lint.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section.
 *
 * @param code full, from the top: II.1.2
 * @param marker the number as printed, where it is known to differ from the code
 */
public record SectionLine(
    String code,
    @Nullable String parent,
    @Nullable String marker,
    Passage heading,
    List<Passage> paragraphs) {}
