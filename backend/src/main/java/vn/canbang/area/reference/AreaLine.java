package vn.canbang.area.reference;

import java.time.LocalDate;
import java.util.UUID;

/** One unit lay under another for a time; depth 0 is the unit itself. */
record AreaLine(
    UUID ancestorId, UUID descendantId, int depth, LocalDate validFrom, LocalDate validTo) {}
