package vn.canbang.area;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who became whom.
 *
 * @param extent FULL, or PARTIAL where the old unit was divided among several
 * @param kind UNCHANGED (same territory), MERGE or SPLIT
 */
record AreaSuccession(UUID oldId, UUID newId, LocalDate effectiveOn, String extent, String kind) {}
