package vn.canbang.report.series;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.time.ReportingPeriod;

/** A series as what follows from it knows it; read within the transaction that found it. */
public interface SeriesRef {

  UUID id();

  String code();

  NamedRef ref();

  /** The organisation whose series it is. */
  UUID ownerId();

  UUID templateId();

  /** The plan that asks for it. */
  @Nullable UUID planId();

  /** The series whose accepted reports fill the cells. */
  @Nullable UUID fillsFromId();

  /** Up to which day figures of a period are filled in; null for the period's end. */
  @Nullable LocalDate dataCutOffOn(ReportingPeriod period);

  /** The same where it is one day for all periods. */
  @Nullable LocalDate fixedCutOff();

  boolean feedsObservations();

  /** Whether a leader has to agree before a report is sent ("Trình lãnh đạo"). */
  boolean leaderApproval();

  /** The periods for which reports are owed up to and with the one that holds {@code today}. */
  List<ReportingPeriod> periodsUntil(LocalDate today);

  /** The first day that a report of the period speaks of. */
  LocalDate start(ReportingPeriod period);

  /** The last day that a report of the period speaks of. */
  LocalDate end(ReportingPeriod period);

  /** The first day on which a report of the period may be sent; null when any day will do. */
  @Nullable LocalDate opensOn(ReportingPeriod period);
}
