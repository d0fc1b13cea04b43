package vn.canbang.report;

import java.util.UUID;

/** A revision that a consolidated report adds up. */
public record SourceRevision(UUID id, UUID obligationId, int number) {}
