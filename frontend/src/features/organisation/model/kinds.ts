import type { OrganisationKind, OrganisationLevel } from '../api/organisations';

/** Every kind; a new one in the contract does not compile until it is named here. */
const ALL: Record<OrganisationKind, true> = {
  BROADCASTER: true,
  CULTURE_CENTRE: true,
  CULTURE_DEPARTMENT: true,
  CULTURE_OFFICE: true,
  CULTURE_UNIT: true,
  DEPARTMENTS: true,
  DEPARTMENT_OF_HEALTH_CENTRE: true,
  DEPARTMENT_OF_HEALTH_DEPARTMENT: true,
  EDUCATION_DEPARTMENT: true,
  EDUCATION_OFFICE: true,
  ELDERLY_ASSOCIATION: true,
  FARMERS_UNION: true,
  FATHERLAND_FRONT: true,
  GOVERNMENT: true,
  HEALTH_CENTRE: true,
  HEALTH_DEPARTMENT: true,
  HEALTH_OFFICE: true,
  HEALTH_STATION: true,
  HEALTH_UNITS: true,
  INFORMATION_DEPARTMENT: true,
  JUSTICE_DEPARTMENT: true,
  JUSTICE_OFFICE: true,
  JUSTICE_UNIT: true,
  LABOUR_DEPARTMENT: true,
  LABOUR_OFFICE: true,
  MANAGEMENT_BOARD: true,
  PARTY_COMMITTEE: true,
  PARTY_PROPAGANDA: true,
  PEOPLES_COMMITTEE: true,
  PEOPLES_COUNCIL: true,
  POLICE: true,
  POPULATION_SUBDEPARTMENT: true,
  POPULATION_UNIT: true,
  PRESS: true,
  RESIDENTIAL_GROUP: true,
  SCHOOL: true,
  STATISTICS_OFFICE: true,
  STEERING_COMMITTEE: true,
  TRADE_UNION: true,
  WOMENS_UNION: true,
  YOUTH_UNION: true,
};

export const KINDS = Object.keys(ALL) as OrganisationKind[];

export const LEVELS: readonly OrganisationLevel[] = [
  'NATIONAL',
  'PROVINCE',
  'DISTRICT',
  'COMMUNE',
  'RESIDENTIAL',
];

/** Only a committee has members of its own and a standing office. */
export const COMMITTEE: OrganisationKind = 'STEERING_COMMITTEE';
