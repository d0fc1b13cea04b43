package vn.canbang.document.reading.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the text.
 *
 * @param code from the numbers as printed: {@code II.1.2}; PREAMBLE, CLOSING and ANNEX for what
 *     stands before, after and behind the numbered parts
 * @param marker the number as printed
 * @param paragraphs with their bullets, word for word
 */
public record DraftSection(
    String code,
    @Nullable String parent,
    @Nullable String marker,
    @Nullable Found<String> heading,
    List<Found<String>> paragraphs) {}
