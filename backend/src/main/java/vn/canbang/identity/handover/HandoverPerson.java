package vn.canbang.identity.handover;

import java.util.UUID;

/**
 * Who hands over or takes over.
 *
 * @param displayName what documents call them
 */
public record HandoverPerson(UUID userId, String displayName) {}
