import type { Language } from '@/lib/language';
import { parseCount } from '@/lib/parse-count';
import type { SurveyInput } from '../api/types';

export const SURVEY_METHODS = ['RANDOM_SAMPLE', 'EVERYONE', 'CHOSEN'] as const;

/** The result of a survey while it is typed. */
export interface SurveyForm {
  from: string | null;
  to: string | null;
  method: SurveyInput['method'];
  sample: string;
  positive: string;
  populationText: string;
  document: string;
  evidenceText: string;
  illustrative: boolean;
}

export const EMPTY_SURVEY: SurveyForm = {
  from: null,
  to: null,
  method: 'RANDOM_SAMPLE',
  sample: '',
  positive: '',
  populationText: '',
  document: '',
  evidenceText: '',
  illustrative: false,
};

type SurveyFault = 'required' | 'notCount' | 'notMore' | 'notBefore';
export type SurveyFaults = Partial<Record<'from' | 'to' | 'sample' | 'positive', SurveyFault>>;

const filled = (text: string) => (text.trim() === '' ? null : text.trim());

function countOf(text: string, language: Language): number | SurveyFault {
  const read = parseCount(text, language);
  if (!read.ok) return 'notCount';
  return read.value ?? 'required';
}

/** What is sent, or what has to be mended first. */
export function readSurvey(
  form: SurveyForm,
  language: Language,
): { survey: SurveyInput; faults: null } | { survey: null; faults: SurveyFaults } {
  const { from, to, method, illustrative } = form;
  const sample = countOf(form.sample, language);
  const positive = countOf(form.positive, language);
  const faults: SurveyFaults = {
    ...(from === null ? { from: 'required' } : {}),
    ...(to === null ? { to: 'required' } : from !== null && to < from ? { to: 'notBefore' } : {}),
    ...(typeof sample === 'string' ? { sample } : sample === 0 ? { sample: 'required' } : {}),
    ...(typeof positive === 'string'
      ? { positive }
      : typeof sample === 'number' && positive > sample
        ? { positive: 'notMore' }
        : {}),
  };
  if (
    from === null ||
    to === null ||
    typeof sample === 'string' ||
    typeof positive === 'string' ||
    Object.keys(faults).length > 0
  ) {
    return { survey: null, faults };
  }
  const survey = {
    from,
    to,
    method,
    sample,
    positive,
    populationText: filled(form.populationText),
    document: filled(form.document),
    evidenceText: filled(form.evidenceText),
    illustrative,
  };
  return { survey, faults: null };
}
