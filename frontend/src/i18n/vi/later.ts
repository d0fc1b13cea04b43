import { area } from './area';
import { budget } from './budget';
import { catalogue } from './catalogue';
import { cascade } from './cascade';
import { charts } from './charts';
import { dashboard } from './dashboard';
import { draft } from './draft';
import { observationImport } from './observation-import';
import { planImport } from './plan-import';
import { planLint } from './plan-lint';
import { progress } from './progress';
import { reconciliation } from './reconciliation';
import { target } from './target';
import { targetPage } from './target-page';

/** What the other pages say: one file that comes with the first of them. */
export const later = {
  area,
  budget,
  catalogue,
  cascade,
  charts,
  dashboard,
  draft,
  observationImport,
  planImport,
  planLint,
  progress,
  reconciliation,
  target,
  targetPage,
};
