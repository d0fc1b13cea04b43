package vn.canbang.plan.follow;

import java.util.Collection;
import java.util.Map;
import vn.canbang.shared.http.NamedRef;

/** Names of report series that carry out the reports a plan asks for; the report room answers. */
public interface PlanSeriesNames {

  /** Those with these codes, by code; unknown codes are left out. One statement. */
  Map<String, NamedRef> byCodes(Collection<String> codes);
}
