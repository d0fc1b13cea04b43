package vn.canbang.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.canbang.activity.delivery.DeliveredShare;

/** What activities put out and how far its handing out has come, for other rooms. */
public interface Deliveries {

  /**
   * What a plan allots to an organisation, in document order, with what happened until a day; all
   * of it when the organisation issued the plan. For reports of that organisation: whoever sees the
   * report sees what it was filled from. One statement.
   */
  List<DeliveredShare> of(UUID planId, UUID organisationId, LocalDate until);

  /**
   * What outputs are called, also those that their plan no longer has, by id; unknown ids are left
   * out. For those who see a report that speaks of them. One statement, none for no ids.
   */
  Map<UUID, OutputName> named(Collection<UUID> outputIds);
}
