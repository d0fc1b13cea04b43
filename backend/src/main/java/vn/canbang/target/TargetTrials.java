package vn.canbang.target;

import java.util.List;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.shared.security.OrgScope;

/** Judges targets on trial, for other rooms. */
public interface TargetTrials {

  /**
   * Targets that the caller sees, measured by an indicator, as it is and as it would be; newest
   * plans first, at most 200.
   */
  List<TargetTrial> of(OrgScope scope, IndicatorView before, IndicatorView after);
}
