package vn.canbang.report.view;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.occurrence.OccurrenceState;
import vn.canbang.report.content.Participants;

/** An occurrence that a result was filled from. */
@Schema(
    name = "FilledActivitySource",
    description = "An occurrence that a result was filled from; its address is /occurrences/{id}.")
public record ActivitySourceView(
    UUID occurrence,
    @Nullable String title,
    LocalDate from,
    LocalDate to,
    OccurrenceState state,
    @Nullable Participants participants) {}
