import type { Translate } from '@/i18n/translate';

/** What the parts of this folder show of a problem; the API's own type fits it. */
export interface ProblemText {
  title: string;
  status: number;
  detail?: string;
  traceId?: string;
  errors: readonly { pointer: string; message: string }[];
}

/** One sentence a person can act on: the service's own words, or ours where it had none to say. */
export function problemSentence(problem: ProblemText, t: Translate): string {
  if (problem.status === 0) return t('ui.offline');
  if (problem.detail) return problem.detail;
  return problem.status >= 500 ? t('ui.serverFault') : problem.title;
}
