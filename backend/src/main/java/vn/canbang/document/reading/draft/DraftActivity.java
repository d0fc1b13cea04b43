package vn.canbang.document.reading.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity that the document lists as such.
 *
 * @param code section and place in it
 * @param section code of its section
 * @param title the heading, the cell, or the first clause of the paragraph
 * @param schedule never null; without words where the document says nothing
 * @param separatePlan "(có kế hoạch riêng)"
 */
public record DraftActivity(
    String code,
    String section,
    String title,
    String description,
    @Nullable Found<String> lead,
    List<Found<String>> coordinators,
    DraftSchedule schedule,
    @Nullable Found<String> location,
    @Nullable Found<String> audience,
    @Nullable Found<Integer> participants,
    List<DraftOutput> outputs,
    boolean separatePlan,
    Span span,
    String evidence,
    Confidence confidence) {}
