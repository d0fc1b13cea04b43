package vn.canbang.sample;

import java.time.LocalDate;
import vn.canbang.shared.security.OrgScope;

/**
 * A part of the sample, loaded in one transaction: it is there whole or not at all. A bean of this
 * type takes part by being there.
 */
public interface SampleStep {

  /** Steps run by rising order: organisations 10, accounts 20, what stands on them later. */
  int order();

  /** Never changes: finished steps are remembered by it. */
  String name();

  /**
   * Whether the sample of this day has it: what is not due yet is asked again at the next start.
   */
  default boolean due(LocalDate today) {
    return true;
  }

  /** Loads the part through the doors of the rooms. */
  void run(OrgScope system);
}
