import type { Words } from '../catalogue';
import type { nav as source } from '../vi/nav';

export const nav: Words<typeof source> = {
  areas: 'Areas',
  catalogue: 'Indicators and data',
  dashboard: 'Charts',
  bulletin: 'Population bulletin',
  targets: 'Targets',
  figures: 'Pages about figures',
  observationImports: 'Import figures',
  reconciliations: 'Reconciliation',
  reportPages: 'Pages about reports',
  reviews: 'Review reports',
  register: 'Register of reports',
  timeliness: 'Reports in time',
  series: 'Report series',
  templates: 'Report forms',
};
