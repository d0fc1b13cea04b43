package vn.canbang.calendar.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.canbang.activity.Activities;
import vn.canbang.activity.occurrence.OccurrenceFilter;
import vn.canbang.activity.occurrence.Occurrences;
import vn.canbang.calendar.LeadingUnits;
import vn.canbang.plan.Plans;
import vn.canbang.report.obligation.DueFilter;
import vn.canbang.report.obligation.DueReport;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/**
 * What stands in the feed of an organisation: activities that it leads, reports that it owes or
 * receives, observances. From the beginning of last year to the end of the year after next.
 */
@ApplicationScoped
class FeedContents {

  private static final int MOST = 5_000;

  private final Occurrences occurrences;
  private final Obligations obligations;
  private final Activities activities;
  private final Plans plans;
  private final LeadingUnits units;
  private final BusinessClock clock;

  FeedContents(
      Occurrences occurrences,
      Obligations obligations,
      Activities activities,
      Plans plans,
      LeadingUnits units,
      BusinessClock clock) {
    this.occurrences = occurrences;
    this.obligations = obligations;
    this.activities = activities;
    this.plans = plans;
    this.units = units;
    this.clock = clock;
  }

  /**
   * @param scope of the organisation itself
   */
  List<FeedItem> of(OrgScope scope, UUID organisation, FeedLanguage language) {
    LocalDate from = clock.today().withDayOfYear(1).minusYears(1);
    LocalDate to = from.plusYears(4).minusDays(1);
    List<DueReport> due =
        obligations.due(scope, new DueFilter(from, to, organisation, false, null, MOST));
    Set<UUID> named = new HashSet<>();
    for (DueReport report : due) {
      if (report.planId() != null) {
        named.add(report.planId());
      }
    }
    FeedWords words = new FeedWords(language);
    List<FeedItem> items =
        new ArrayList<>(
            new FeedOccurrences(words)
                .of(
                    occurrences.in(
                        scope,
                        OccurrenceFilter.meeting(from, to).by(units.of(organisation)),
                        MOST)));
    items.addAll(new FeedDeadlines(organisation, words, plans.refs(scope, named)).of(due));
    activities
        .observancesEver(scope)
        .forEach(observance -> items.add(FeedObservances.of(observance, words)));
    return items;
  }
}
