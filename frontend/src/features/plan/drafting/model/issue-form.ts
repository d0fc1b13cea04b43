import type { Problem } from '@/api/problem';
import type { Plan } from '../../api/types';
import { isRecord, textOf, type Content } from './content';
import { draftOf, faultsOf, type Fault, type Field } from './fields';
import { SIGNING_FIELDS } from './part-fields';
import { contentOf } from './parts';

/** What the registry (văn thư) gave the document. */
export const ISSUE_FIELDS: readonly Field[] = [
  { as: 'text', name: 'number', label: 'draft.number', required: true, max: 64 },
  { as: 'date', name: 'issuedOn', label: 'draft.issuedOn', required: true },
  { as: 'text', name: 'place', label: 'draft.place', required: true, max: 200 },
];

/** What the draft knows already: the place, and who signs. */
export function issueContent(plan: Plan, today: string): Content {
  const head = contentOf('HEAD', plan);
  return {
    number: '',
    issuedOn: today,
    place: plan.place ?? '',
    signatory: isRecord(head.signatory) ? head.signatory : {},
  };
}

export const signatoryOf = (content: Content): Content =>
  isRecord(content.signatory) ? content.signatory : {};

export function issueFaults(content: Content): Fault[] {
  return [
    ...faultsOf(ISSUE_FIELDS, content),
    ...(textOf(signatoryOf(content), 'title').trim() === ''
      ? [{ path: 'signatory/title', label: 'draft.signatoryTitle', why: 'REQUIRED' } as const]
      : []),
  ];
}

/** As the service takes it; only sent when nothing is missing. */
export function issueBody(content: Content) {
  const signatory = draftOf(SIGNING_FIELDS, signatoryOf(content));
  return {
    number: textOf(content, 'number').trim(),
    issuedOn: textOf(content, 'issuedOn'),
    place: textOf(content, 'place').trim(),
    signatory,
  };
}

/** Where on the page what the service misses has to be written. */
const PLACES: Readonly<Record<string, string>> = {
  'plan.lacks-bases': 'can-cu',
  'plan.lacks-sections': 'noi-dung',
  'plan.lacks-recipients': 'noi-nhan',
};

interface Lack {
  message: string;
  /** The place on the page of the draft; null for what is filled in in the dialog. */
  anchor: string | null;
}

export function lacks(problem: Problem): Lack[] {
  return problem.errors.map(({ code, message }) => ({ message, anchor: PLACES[code] ?? null }));
}
