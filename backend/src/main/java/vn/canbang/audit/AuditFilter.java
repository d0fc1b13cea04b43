package vn.canbang.audit;

import java.time.Instant;
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
    @Nullable Instant from,
    @Nullable Instant before) {}
