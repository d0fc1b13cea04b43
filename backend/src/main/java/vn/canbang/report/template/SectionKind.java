package vn.canbang.report.template;

/** What a section of a template asks for. */
public enum SectionKind {
  CELLS,
  ACTIVITIES,
  NARRATIVE,
  /** What the plan's activities put out: handed out, received, put up. */
  OUTPUTS,
  /** Files of the report: the signed scan, annexes. */
  ATTACHMENTS
}
