package vn.canbang.area.reference;

import java.time.LocalDate;
import java.util.UUID;

/** One unit became another, or a part of it did. */
record AreaSuccession(
    UUID oldId, UUID newId, LocalDate effectiveOn, SuccessionExtent extent, SuccessionKind kind) {}
