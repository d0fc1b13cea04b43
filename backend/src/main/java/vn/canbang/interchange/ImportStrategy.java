package vn.canbang.interchange;

/** Which values of a body are taken. */
public enum ImportStrategy {
  /** All of them. */
  CREATE_AND_UPDATE,
  /** Those of cells that are empty. */
  CREATE,
  /** Those of cells that hold a figure. */
  UPDATE,
  /** None: the cells that are named are emptied. */
  DELETE
}
