package vn.canbang.observation.importing;

/** How far an import of figures has come. */
public enum ImportState {
  /** Only shows what would become of each row. */
  PREVIEW,
  /** Its good rows were taken over. */
  APPLIED
}
