package vn.canbang.report.view;

import vn.canbang.report.template.ReportTemplate;
import vn.canbang.shared.http.NamedRef;

/**
 * The series of a report.
 *
 * @param template code of its template
 * @param templateVersion the version that the period asks
 */
public record SeriesHead(
    String code, String nameVi, String nameEn, String template, int templateVersion) {

  public static SeriesHead of(NamedRef series, ReportTemplate template) {
    return new SeriesHead(
        series.code(), series.nameVi(), series.nameEn(), template.code(), template.version());
  }
}
