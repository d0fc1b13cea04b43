package vn.canbang.report.template;

/** What a caller may do with a template. */
public enum TemplateAction {
  /** Make a new version. */
  EDIT
}
