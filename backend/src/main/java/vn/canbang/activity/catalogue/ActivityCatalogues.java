package vn.canbang.activity.catalogue;

import java.time.LocalDate;
import java.util.List;

/** The catalogues of activities for other rooms; one statement each. */
public interface ActivityCatalogues {

  /** All types of activity, in the order of people's lists. */
  List<ActivityTypeView> types();

  /** All that may be counted, in the order of people's lists. */
  List<ResultCountView> counts();

  /** The channels of a day, in the order of people's lists. */
  List<ChannelView> channels(LocalDate on);
}
