package vn.canbang.report.view;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a leader was asked, or said, of a draft ("Trình lãnh đạo").
 *
 * @param words of the leader who gave it back
 * @param by who asked, or gave it back
 * @param at business time
 */
@Schema(name = "ReportLeader", description = "What a leader was asked, or said, of a draft.")
public record LeaderView(
    LeaderState state, @Nullable String words, @Nullable String by, @Nullable Instant at) {}
