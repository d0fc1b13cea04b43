package vn.canbang.activity.occurrence;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days that an occurrence was first planned for, both included. */
@Schema(
    name = "PlannedWindow",
    description = "The days that an occurrence was first planned for, both included.")
public record PlannedWindow(LocalDate from, LocalDate to) {}
