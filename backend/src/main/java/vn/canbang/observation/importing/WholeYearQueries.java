package vn.canbang.observation.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.canbang.indicator.CellKey;
import vn.canbang.observation.ImportedYear;

/** Finds whole years among the rows of imports. */
@ApplicationScoped
class WholeYearQueries {

  private static final int AT_ONCE = 1_000;
  private static final int MONTHS = 12;

  private static final String WHOLE_YEARS =
      "select r.organisation_id as organisation_id, r.area_id as area_id, r.element as element,"
          + " r.disaggregation as disaggregation, r.of_year as of_year"
          + IntStream.rangeClosed(1, MONTHS)
              .mapToObj(
                  month ->
                      ", max(case when substring(r.period from 6 for 2) = '%1$02d' then r.amount end) as m%1$02d"
                          .formatted(month))
              .collect(Collectors.joining())
          + " from observation_import_row r where r.import_id = :import and r.of_year is not null"
          + " group by r.organisation_id, r.area_id, r.element, r.disaggregation, r.of_year"
          + " order by r.element, r.disaggregation, r.of_year, r.area_id";

  private final Session session;

  WholeYearQueries(Session session) {
    this.session = session;
  }

  /**
   * Sets those apart that fill whole years: all that the file has of a data element, area and year
   * are months of cells that have every month, of one organisation, where nothing is known yet.
   *
   * @return how many rows these are
   */
  int setApart(UUID importId) {
    return session
        .createNativeMutationQuery(
            """
            update observation_import_row
            set of_year = cast(substring(period from 1 for 4) as integer)
            where import_id = :import and fate = 'NEW'
             and (area_id, element, substring(period from 1 for 4)) in (
              select r.area_id, r.element, substring(r.period from 1 for 4)
              from observation_import_row r
              where r.import_id = :import and r.fate in ('NEW', 'CHANGES', 'SAME')
              group by r.area_id, r.element, substring(r.period from 1 for 4)
              having count(*) = 12 * count(distinct r.disaggregation)
               and count(distinct r.organisation_id) = 1
               and min(case when r.fate = 'NEW' and substring(r.period from 6 for 1) in ('0', '1')
                       then 1 else 0 end) = 1)
             and not exists (
              select 1 from observation o
              where o.area_id = observation_import_row.area_id
               and o.element = observation_import_row.element
               and o.period_end >= cast(substring(observation_import_row.period from 1 for 4)
                                        || '-01-01' as date)
               and o.period_end <= cast(substring(observation_import_row.period from 1 for 4)
                                        || '-12-31' as date))
             and not exists (
              select 1 from tally t
              where t.area_id = observation_import_row.area_id
               and t.element = observation_import_row.element
               and t.of_year = cast(substring(observation_import_row.period from 1 for 4)
                                    as integer))
            """)
        .setParameter("import", importId)
        .executeUpdate();
  }

  /** The years set apart, read one after the other; its caller closes it. */
  Stream<ImportedYear> apart(UUID importId) {
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(WHOLE_YEARS, Object[].class)
            .addScalar("organisation_id", UUID.class)
            .addScalar("area_id", UUID.class)
            .addScalar("element", String.class)
            .addScalar("disaggregation", String.class)
            .addScalar("of_year", Integer.class);
    for (int month = 1; month <= MONTHS; month++) {
      query.addScalar("m%02d".formatted(month), Integer.class);
    }
    return query
        .setParameter("import", importId)
        .setFetchSize(AT_ONCE)
        .getResultStream()
        .map(WholeYearQueries::year);
  }

  private static ImportedYear year(Object[] c) {
    int[] months = new int[MONTHS];
    for (int i = 0; i < MONTHS; i++) {
      months[i] = (Integer) c[5 + i];
    }
    return new ImportedYear(
        (UUID) c[0],
        (UUID) c[1],
        new CellKey((String) c[2], (String) c[3]),
        (Integer) c[4],
        months);
  }
}
