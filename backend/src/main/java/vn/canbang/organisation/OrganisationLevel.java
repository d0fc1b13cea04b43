package vn.canbang.organisation;

/** The tier of the state at which an organisation works. */
public enum OrganisationLevel {
  NATIONAL,
  PROVINCE,
  DISTRICT,
  COMMUNE,
  /** Residential groups and hamlets below a commune. */
  RESIDENTIAL
}
