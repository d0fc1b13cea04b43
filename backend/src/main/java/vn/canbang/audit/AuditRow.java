package vn.canbang.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the trail says, as it is kept.
 *
 * <p>Its canonical form: the word {@code canbang-audit-1}, then all of these in this order, each as
 * the number of its bytes in UTF-8, a colon and these bytes; {@code -} stands for what is null. The
 * moment is microseconds since 1970 in UTC, ids are in lower case. Its hash is the SHA-256 of that.
 */
record AuditRow(
    UUID id,
    Instant at,
    UUID actorId,
    String actor,
    String via,
    @Nullable UUID credentialId,
    String action,
    String resourceType,
    String resource,
    @Nullable UUID organisationId,
    @Nullable String reason,
    @Nullable String beforeState,
    @Nullable String afterState) {

  static final String FORM = "canbang-audit-1";

  /** In lower-case hexadecimal. */
  String hash() {
    MessageDigest digest = Sha256.begin();
    digest.update(FORM.getBytes(StandardCharsets.UTF_8));
    add(digest, id);
    add(digest, ChronoUnit.MICROS.between(Instant.EPOCH, at));
    add(digest, actorId);
    add(digest, actor);
    add(digest, via);
    add(digest, credentialId);
    add(digest, action);
    add(digest, resourceType);
    add(digest, resource);
    add(digest, organisationId);
    add(digest, reason);
    add(digest, beforeState);
    add(digest, afterState);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, @Nullable Object field) {
    if (field == null) {
      digest.update((byte) '-');
      return;
    }
    byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }
}
