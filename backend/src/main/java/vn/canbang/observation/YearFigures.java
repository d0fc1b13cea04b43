package vn.canbang.observation;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Figures that were imported by whole years and stand in their rows of a year alone, as the single
 * figures that they are. Each stands either here or among the single figures, never in both.
 */
public final class YearFigures {

  private YearFigures() {}

  /**
   * SQL of a table with the columns of single figures: area_id, element, disaggregation, period,
   * period_start, period_end, amount, status, source, illustrative, organisation_id, series,
   * report_period, report_revision, agreement_id, import_id, recorded_at.
   *
   * @param years condition on the rows of years, named {@code y}, each of one cell and area in
   *     {@code of_year}
   */
  public static String sql(String years) {
    return """
        (select f.area_id, f.element, f.disaggregation, f.period,
                cast(f.period || '-01' as date) as period_start,
                cast(cast(f.period || '-01' as date) + interval '1' month - interval '1' day as date)
                 as period_end,
                f.amount, 'ACCEPTED' as status, 'IMPORT' as source, f.illustrative,
                f.organisation_id, cast(null as varchar(64)) as series,
                cast(null as varchar(16)) as report_period,
                cast(null as integer) as report_revision, cast(null as uuid) as agreement_id,
                f.import_id, f.recorded_at
         from (select y.area_id, y.element, y.disaggregation, y.illustrative, y.organisation_id,
                      y.import_id, i.recorded_at,
                      cast(y.of_year as varchar(4)) || '-' || n.month_no as period,
                      case n.month_no%s end as amount
               from tally y join tally_import i on i.id = y.import_id
               cross join (values %s) n (month_no)
               where %s) f
         where f.amount is not null)\
        """
        .formatted(months(" when '%1$02d' then y.m%1$02d", ""), months("('%02d')", ", "), years);
  }

  private static String months(String text, String between) {
    return IntStream.rangeClosed(1, TallyRow.MONTHS)
        .mapToObj(text::formatted)
        .collect(Collectors.joining(between));
  }
}
