package vn.canbang.report.obligation;

import vn.canbang.report.series.SeriesRef;
import vn.canbang.report.series.TierRef;

/** An obligation beside the series and the step that it is owed by. */
record Owed(Obligation obligation, SeriesRef series, TierRef tier) {

  /** In HQL, over obligation {@code o}; what follows goes on with joins or the condition. */
  static final String FROM =
      " from Obligation o join Series s on s.id = o.seriesId join Tier t on t.id = o.tierId ";

  static final String SELECT = "select new vn.canbang.report.obligation.Owed(o, s, t)" + FROM;
}
