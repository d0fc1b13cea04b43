import type { Words } from '../catalogue';
import type { nav as source } from '../vi/nav';

export const nav: Words<typeof source> = {
  areas: 'Areas',
  catalogue: 'Indicators and data',
  dashboard: 'Charts',
  targets: 'Targets',
  figures: 'Pages about figures',
  observationImports: 'Import figures',
  reconciliations: 'Reconciliation',
};
