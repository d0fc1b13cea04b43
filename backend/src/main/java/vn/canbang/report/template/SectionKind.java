package vn.canbang.report.template;

/** What a section of a template asks for. */
public enum SectionKind {
  CELLS,
  ACTIVITIES,
  NARRATIVE
}
