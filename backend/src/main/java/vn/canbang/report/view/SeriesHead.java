package vn.canbang.report.view;

/** The series of a report, with the code of its template. */
public record SeriesHead(String code, String nameVi, String nameEn, String template) {}
