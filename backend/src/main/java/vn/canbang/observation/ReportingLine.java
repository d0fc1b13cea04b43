package vn.canbang.observation;

import java.util.UUID;

/** One body sends a series to another, or through it. */
public record ReportingLine(UUID senderId, UUID receiverId) {}
