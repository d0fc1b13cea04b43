package vn.canbang.organisation;

/** What may be done with an organisation. */
public enum OrganisationAction {
  EDIT,
  MOVE,
  MERGE,
  CLOSE,
  /** Set up another one under it. */
  ADD_CHILD
}
