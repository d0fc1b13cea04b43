package vn.canbang.report.series;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A step of a chain as what follows from it knows it; read within the transaction. */
public interface TierRef {

  UUID id();

  /** From 1, the lowest. */
  int position();

  SendingMode mode();

  Deadline deadline();

  /** Who reads what was sent, besides the receiver. */
  List<UUID> otherRecipients();

  /** Since when the chain has it. */
  LocalDate validFrom();

  /** Whether the chain has it on a day. */
  boolean standsOn(LocalDate day);
}
