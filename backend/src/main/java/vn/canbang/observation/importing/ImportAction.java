package vn.canbang.observation.importing;

/** What may be done with an import of figures. */
public enum ImportAction {
  APPLY,
  DELETE
}
