package vn.canbang.plan;

/** As what a document names an organisation. Being named lets it see the issued plan. */
public enum PartyRelation {
  LEAD,
  COORDINATE,
  RECIPIENT,
  /** Reports on the plan. */
  REPORTER,
  /** Receives reports on the plan. */
  RECEIVER,
  /** Collects reports for their receiver. */
  VIA
}
