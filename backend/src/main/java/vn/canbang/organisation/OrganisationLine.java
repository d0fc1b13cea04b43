package vn.canbang.organisation;

import java.time.LocalDate;
import java.util.UUID;

/** One organisation stood under another for a time; depth 0 is itself, depth 1 its parent. */
record OrganisationLine(
    UUID ancestorId, UUID descendantId, int depth, LocalDate validFrom, LocalDate validTo) {}
