package vn.canbang.organisation;

/** What sort of body an organisation is; of a group, what its name says its members are. */
public enum OrganisationKind {
  BROADCASTER,
  CULTURE_CENTRE,
  CULTURE_DEPARTMENT,
  CULTURE_OFFICE,
  CULTURE_UNIT,
  /** "Các ban, ngành, đoàn thể": bodies of several kinds. */
  DEPARTMENTS,
  DEPARTMENT_OF_HEALTH_CENTRE,
  DEPARTMENT_OF_HEALTH_DEPARTMENT,
  EDUCATION_DEPARTMENT,
  EDUCATION_OFFICE,
  ELDERLY_ASSOCIATION,
  FARMERS_UNION,
  FATHERLAND_FRONT,
  GOVERNMENT,
  HEALTH_CENTRE,
  HEALTH_DEPARTMENT,
  HEALTH_OFFICE,
  HEALTH_STATION,
  /** "Các đơn vị trong ngành y tế": health bodies of several kinds. */
  HEALTH_UNITS,
  INFORMATION_DEPARTMENT,
  JUSTICE_DEPARTMENT,
  JUSTICE_OFFICE,
  JUSTICE_UNIT,
  LABOUR_DEPARTMENT,
  LABOUR_OFFICE,
  MANAGEMENT_BOARD,
  PARTY_COMMITTEE,
  PARTY_PROPAGANDA,
  PEOPLES_COMMITTEE,
  PEOPLES_COUNCIL,
  POLICE,
  POPULATION_SUBDEPARTMENT,
  POPULATION_UNIT,
  PRESS,
  RESIDENTIAL_GROUP,
  SCHOOL,
  STATISTICS_OFFICE,
  STEERING_COMMITTEE,
  TRADE_UNION,
  WOMENS_UNION,
  YOUTH_UNION;

  /** Whether it is a part of a unit, which answers for what it does. */
  public boolean insideAUnit() {
    return this == DEPARTMENT_OF_HEALTH_CENTRE
        || this == DEPARTMENT_OF_HEALTH_DEPARTMENT
        || this == MANAGEMENT_BOARD;
  }
}
