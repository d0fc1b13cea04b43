package vn.canbang.observation;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import vn.canbang.area.AreaRef;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Counts for other rooms, which have asked for permission before they write. */
public interface Observations {

  /**
   * Takes over a report's own cells: REPORTED on submission, ACCEPTED on acceptance. Figures of an
   * accepted revision stay in force until a later revision is accepted; what is replaced is kept as
   * history. A figure that another organisation answers for, or that overlaps one of another length
   * of period, ends in 409.
   */
  void recordFromReport(OrgScope scope, ObservationBatch batch);

  /** The same of many reports, all or none. A fixed number of statements. */
  void recordFromReports(OrgScope scope, List<ObservationBatch> batches);

  /**
   * Takes back what a report that is not accepted has brought, when it is withdrawn or returned.
   */
  void withdraw(OrgScope scope, String series, UUID organisationId, String reportPeriod);

  /** Takes over imported figures, all or none; the same rules hold as for reports. */
  void importCounts(OrgScope scope, List<ImportedCounts> counts);

  /**
   * Takes over whole years of figures, millions at a time, all or none; each cell of an area and
   * year once. They count as imported ones. An area that has any figure of the data element in the
   * year, or has one above or below, ends in 409: such figures come one by one. Takes some seconds
   * for a million; whoever brings more opens the transaction with time enough.
   */
  void importYears(OrgScope scope, FigureImport of, Iterator<ImportedYear> rows);

  /**
   * Takes over agreed figures, all or none. They go before accepted and imported ones, which are
   * kept and count again once the agreed ones are withdrawn. A figure that another session holds
   * ends in 409.
   */
  void agree(OrgScope scope, List<AgreedCounts> counts);

  /** Takes back what a session has agreed. */
  void withdrawAgreed(OrgScope scope, UUID session);

  /** Sums of the area's own accepted figures that lie within the period. One statement. */
  AcceptedCells accepted(
      OrgScope scope, UUID areaId, ReportingPeriod period, Collection<CellKey> cells);

  /**
   * Sums of accepted figures that the scope sees, for every area and window. A fixed number of
   * statements, however many areas and windows.
   */
  RollUp rollUp(
      OrgScope scope, Collection<AreaRef> areas, List<Window> windows, Collection<CellKey> cells);
}
