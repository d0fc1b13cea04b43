package vn.canbang.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which recorded changes are asked for; null does not narrow.
 *
 * @param from first instant
 * @param before first instant no longer asked for
 */
record AuditFilter(
    @Nullable String resourceType,
    @Nullable String resource,
    @Nullable String actor,
    @Nullable UUID token,
    @Nullable Instant from,
    @Nullable Instant before) {}
