import { isRecord, linesOf, rowsOf, textOf, type Content, type Value } from './content';
import { contentFrom, draftOf, faultsOf, type Fault, type Field } from './fields';
import {
  ACTIVITY_FIELDS,
  ANNEX_FIELDS,
  BASIS_FIELDS,
  DUTY_FIELDS,
  FUNDING_FIELDS,
  GROUP_FIELDS,
  HEAD_FIELDS,
  OBJECTIVE_FIELDS,
  RECIPIENT_FIELDS,
  REPORTING_FIELDS,
  REQUEST_FIELDS,
  SIGNING_FIELDS,
  TARGET_FIELDS,
} from './part-fields';

/** What a person adds to a draft; each is saved by itself. */
export type ListedKind =
  | 'LEGAL_BASIS'
  | 'OBJECTIVE'
  | 'TARGET'
  | 'SECTION'
  | 'ACTIVITY'
  | 'DUTY'
  | 'REPORTING_DUTY'
  | 'FUNDING'
  | 'PLAN_REQUEST'
  | 'TARGET_GROUP'
  | 'RECIPIENT'
  | 'ANNEX';

/** The head, which every plan has one of, and all that is added. */
export type PartKind = 'HEAD' | ListedKind;

export type FormKind = Exclude<PartKind, 'SECTION'>;

/** The fields of a kind, in the order in which its form asks for them. */
export const FIELDS: Readonly<Record<FormKind, readonly Field[]>> = {
  HEAD: HEAD_FIELDS,
  LEGAL_BASIS: BASIS_FIELDS,
  OBJECTIVE: OBJECTIVE_FIELDS,
  TARGET: TARGET_FIELDS,
  ACTIVITY: ACTIVITY_FIELDS,
  DUTY: DUTY_FIELDS,
  REPORTING_DUTY: REPORTING_FIELDS,
  FUNDING: FUNDING_FIELDS,
  PLAN_REQUEST: REQUEST_FIELDS,
  TARGET_GROUP: GROUP_FIELDS,
  RECIPIENT: RECIPIENT_FIELDS,
  ANNEX: ANNEX_FIELDS,
};

/** A paragraph while it is written: `key` stays the same when the service gives it its id. */
export type Paragraph = { readonly key: string; readonly id: string | null; readonly text: string };

export function paragraphsOf(content: Content): Paragraph[] {
  return rowsOf(content, 'paragraphs').map((row) => ({
    key: textOf(row, 'key'),
    id: typeof row.id === 'string' ? row.id : null,
    text: textOf(row, 'text'),
  }));
}

type Raw = Readonly<Record<string, unknown>>;
const record = (raw: unknown): Raw => (typeof raw === 'object' && raw !== null ? (raw as Raw) : {});
const list = (raw: unknown): readonly unknown[] => (Array.isArray(raw) ? raw : []);

/** The service says who is meant in one field when it is one unit, in another when they are several. */
function withOrganisations(view: Raw): Raw {
  const { organisation, members, organisations } = view;
  return { ...view, organisations: organisations ?? (organisation ? [organisation] : members) };
}

/** What the form asks for in one line each, the service holds in groups. */
function flatTarget(view: Raw): Raw {
  const baseline = record(view.baseline);
  const membership = record(view.membership);
  return {
    ...view,
    objective: view.objectiveId,
    changeBasis: view.basis === 'RELATIVE' ? 'RELATIVE' : 'CHANGE',
    baselinePeriod: baseline.period,
    baselineValue: baseline.value,
    baselineNumerator: baseline.numerator,
    baselineDenominator: baseline.denominator,
    baselineSource: baseline.source,
    membershipAttribute: membership.attribute,
    membershipCategory: membership.category ?? 'HIGH',
    membershipWanted: membership.wanted ?? 'OUT',
  };
}

/** The same in groups again. */
function groupedTarget(draft: Raw): Raw {
  const {
    basis,
    changeBasis,
    baselinePeriod,
    baselineValue,
    baselineNumerator,
    baselineDenominator,
    baselineSource,
    membershipAttribute,
    membershipCategory,
    membershipWanted,
    ...rest
  } = draft;
  return {
    ...rest,
    basis: basis ?? changeBasis,
    baseline:
      baselinePeriod === null
        ? null
        : {
            period: baselinePeriod,
            value: baselineValue,
            numerator: baselineNumerator,
            denominator: baselineDenominator,
            source: baselineSource,
          },
    membership:
      membershipAttribute === null
        ? null
        : { attribute: membershipAttribute, category: membershipCategory, wanted: membershipWanted },
  };
}

/** Reads a part as the service shows it into what is typed. */
export function contentOf(kind: PartKind, view: unknown): Content {
  const raw = record(view);
  switch (kind) {
    case 'SECTION':
      return {
        heading: typeof raw.heading === 'string' ? raw.heading : '',
        paragraphs: list(raw.paragraphs).map((each): Value => {
          const { id, text } = record(each);
          return { key: String(id), id: String(id), text: String(text) };
        }),
      };
    case 'HEAD':
      return {
        ...contentFrom(HEAD_FIELDS, raw),
        signatory: contentFrom(SIGNING_FIELDS, raw.signatory),
      };
    case 'TARGET':
      return contentFrom(TARGET_FIELDS, flatTarget(raw));
    case 'ACTIVITY': {
      const { text, rules } = record(raw.schedule);
      const { required, plan } = record(raw.subPlan);
      return contentFrom(ACTIVITY_FIELDS, {
        ...raw,
        section: raw.sectionId,
        scheduleText: text,
        rules,
        separatePlan: required === true || record(plan).id !== undefined,
        subPlan: plan,
      });
    }
    case 'DUTY':
    case 'RECIPIENT':
      return contentFrom(FIELDS[kind], withOrganisations(raw));
    case 'LEGAL_BASIS':
    case 'OBJECTIVE':
    case 'REPORTING_DUTY':
    case 'FUNDING':
    case 'PLAN_REQUEST':
    case 'TARGET_GROUP':
    case 'ANNEX':
      return contentFrom(FIELDS[kind], raw);
  }
}

const nestedSignatory = (content: Content): Content => (isRecord(content.signatory) ? content.signatory : {});

/** What the service takes of what is typed. Empty paragraphs and lines stay on the screen only. */
export function draftFrom(kind: PartKind, content: Content): Content {
  if (kind === 'SECTION') {
    const heading = textOf(content, 'heading').trim();
    return {
      heading: heading === '' ? null : heading,
      paragraphs: paragraphsOf(content)
        .filter(({ text }) => text.trim() !== '')
        .map(({ id, text }) => ({ id, text: text.trim() })),
    };
  }
  const draft = draftOf(FIELDS[kind], content) as Content;
  if (kind === 'TARGET') return groupedTarget(draft) as Content;
  return kind === 'HEAD'
    ? { ...draft, signatory: draftOf(SIGNING_FIELDS, nestedSignatory(content)) as Content }
    : draft;
}

const LONGEST_PARAGRAPH = 8000;
const LONGEST_HEADING = 1000;

/** What has to be mended before the service takes the part. */
export function partFaults(kind: PartKind, content: Content): Fault[] {
  if (kind === 'SECTION') {
    const paragraphs = paragraphsOf(content).filter(({ text }) => text.trim() !== '');
    const heading = textOf(content, 'heading').trim();
    return [
      ...(heading === '' && paragraphs.length === 0
        ? [{ path: 'heading', label: 'draft.heading', why: 'REQUIRED' } as const]
        : []),
      ...(heading.length > LONGEST_HEADING
        ? [{ path: 'heading', label: 'draft.heading', why: 'TOO_LONG' } as const]
        : []),
      ...(paragraphs.some(({ text }) => text.trim().length > LONGEST_PARAGRAPH)
        ? [{ path: 'paragraphs', label: 'draft.paragraph', why: 'TOO_LONG' } as const]
        : []),
    ];
  }
  const own = faultsOf(FIELDS[kind], content);
  return kind === 'HEAD'
    ? [...own, ...faultsOf(SIGNING_FIELDS, nestedSignatory(content), 'signatory/')]
    : own;
}

/**
 * Gives the paragraphs that were new in what was sent the ids that the service gave them, also when more has been
 * typed since.
 */
export function withGivenIds(sent: Content, answered: Content, now: Content): Content {
  const written = paragraphsOf(sent).filter(({ text }) => text.trim() !== '');
  const ids = new Map(paragraphsOf(answered).map(({ id }, index) => [written[index]?.key, id] as const));
  return {
    ...now,
    paragraphs: paragraphsOf(now).map((paragraph) => ({
      ...paragraph,
      id: paragraph.id ?? ids.get(paragraph.key) ?? null,
    })),
  };
}

/** An empty part of a kind; `area` is the plan's own. */
export function emptyPart(kind: ListedKind, key: string, area: Value = null): Content {
  if (kind === 'SECTION') return { heading: '', paragraphs: [{ key, id: null, text: '' }] };
  const empty = contentFrom(FIELDS[kind], {});
  const first = Object.fromEntries(
    FIELDS[kind].flatMap((field) =>
      field.as === 'one-of' && field.none === undefined ? [[field.name, field.options[0] ?? '']] : [],
    ),
  );
  switch (kind) {
    case 'LEGAL_BASIS':
      return { ...empty, ...first, documentType: 'KH' };
    case 'TARGET':
      return { ...empty, ...first, area };
    case 'DUTY':
      return { ...empty, ...first, tasks: [''] };
    case 'OBJECTIVE':
    case 'ACTIVITY':
    case 'REPORTING_DUTY':
    case 'FUNDING':
    case 'PLAN_REQUEST':
    case 'TARGET_GROUP':
    case 'RECIPIENT':
    case 'ANNEX':
      return { ...empty, ...first };
  }
}

/** All words of a part as one text, to be laid beside another's. */
export function plainText(kind: PartKind, content: Content): string {
  if (kind === 'SECTION') {
    return [textOf(content, 'heading'), ...paragraphsOf(content).map(({ text }) => text)]
      .filter((text) => text.trim() !== '')
      .join('\n');
  }
  return allWords(content).join('\n');
}

function allWords(value: Value | undefined): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((each: Value) => allWords(each));
  if (isRecord(value)) {
    return typeof value.code === 'string' && typeof value.name === 'string'
      ? [value.name]
      : Object.values(value).flatMap(allWords);
  }
  return [];
}

export const tasksOf = (content: Content): string[] =>
  linesOf(content, 'tasks').filter((task) => task.trim() !== '');
