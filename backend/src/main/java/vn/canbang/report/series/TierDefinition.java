package vn.canbang.report.series;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a chain to be set up.
 *
 * @param from an organisation, or a group that stands for its members
 * @param via who reviews for the receiver
 * @param otherRecipients who reads what was sent, besides the receiver
 * @param duty the reporting duty of a plan that it carries out, if it is known
 */
public record TierDefinition(
    int position,
    UUID from,
    @Nullable UUID via,
    UUID to,
    List<UUID> otherRecipients,
    SendingMode mode,
    Deadline deadline,
    @Nullable UUID duty) {

  public TierDefinition(
      int position,
      UUID from,
      @Nullable UUID via,
      UUID to,
      List<UUID> otherRecipients,
      SendingMode mode,
      Deadline deadline) {
    this(position, from, via, to, otherRecipients, mode, deadline, null);
  }
}
