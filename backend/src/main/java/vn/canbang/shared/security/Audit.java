package vn.canbang.shared.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records a change in the transaction that makes it: either both are kept or neither. The audit
 * room implements it.
 */
public interface Audit {

  /**
   * @param action verb in upper snake case, e.g. {@code REPORT_SUBMITTED}
   * @param resourceType kind of thing, e.g. {@code report}
   * @param resource what people call it, e.g. {@code SRB-ANNUAL/TYT-HON-TRE/2024}
   * @param organisationId whose thing it is; null for what belongs to nobody
   * @param before state before as something Jackson can write, null when created
   * @param after state after, null when removed
   * @param reason why, where a reason is asked for
   */
  void record(
      OrgScope scope,
      String action,
      String resourceType,
      String resource,
      @Nullable UUID organisationId,
      @Nullable Object before,
      @Nullable Object after,
      @Nullable String reason);
}
