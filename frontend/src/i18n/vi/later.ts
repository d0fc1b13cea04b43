import { apiDocs } from './api-docs';
import { area } from './area';
import { budget } from './budget';
import { bulletin } from './bulletin';
import { catalogue } from './catalogue';
import { cascade } from './cascade';
import { charts } from './charts';
import { dashboard } from './dashboard';
import { draft } from './draft';
import { evaluation } from './evaluation';
import { leave } from './leave';
import { observationImport } from './observation-import';
import { planImport } from './plan-import';
import { planLint } from './plan-lint';
import { progress } from './progress';
import { reconciliation } from './reconciliation';
import { register } from './register';
import { review } from './review';
import { series } from './series';
import { target } from './target';
import { targetPage } from './target-page';
import { template } from './template';

/** What the other pages say: one file that comes with the first of them. */
export const later = {
  apiDocs,
  area,
  budget,
  bulletin,
  catalogue,
  cascade,
  charts,
  dashboard,
  draft,
  evaluation,
  leave,
  observationImport,
  planImport,
  planLint,
  progress,
  reconciliation,
  register,
  review,
  series,
  target,
  targetPage,
  template,
};
