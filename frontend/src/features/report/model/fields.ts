import type { Language } from '@/lib/language';
import { parseCount } from '@/lib/parse-count';
import type { Content } from '../api/types';
import { fieldsOfLines, linesOf } from './line-fields';
import type { ReportForm } from './report-form';
import { formatTypedDate, parseTypedDate } from './typed-date';

/**
 * All that a person types into a report is text under a name: `cell/LIVE_BIRTHS.MALE`, `note/LIVE_BIRTHS.MALE`,
 * `activity/<id>/women`, `narrative/PROPOSALS`, `signedBy`. Text that is no figure or no date is kept like any other.
 */
export type Fields = Readonly<Record<string, string>>;

export const cellField = (key: string) => `cell/${key}`;
export const estimateField = (key: string) => `estimate/${key}`;
export const noteField = (key: string) => `note/${key}`;
export const narrativeField = (code: string) => `narrative/${code}`;

export const ACTIVITY_PARTS = ['status', 'doneOn', 'quantity', 'total', 'women', 'men', 'note'] as const;
export type ActivityPart = (typeof ACTIVITY_PARTS)[number];
export const activityField = (id: string, part: ActivityPart) => `activity/${id}/${part}`;

export const HEAD_FIELDS = ['preparedBy', 'signedBy', 'documentNumber', 'documentDate'] as const;
export const NIL = 'nil';
const YES = 'yes';

export type FieldKind = 'COUNT' | 'DATE' | 'TEXT';

export function fieldKind(name: string): FieldKind {
  if (name.startsWith('cell/') || name.startsWith('estimate/')) return 'COUNT';
  if (name.startsWith('line/')) return name.endsWith('/label') ? 'TEXT' : 'COUNT';
  if (name === 'documentDate') return 'DATE';
  if (!name.startsWith('activity/')) return 'TEXT';
  const part = name.slice(name.lastIndexOf('/') + 1);
  if (part === 'doneOn') return 'DATE';
  return ['quantity', 'total', 'women', 'men'].includes(part) ? 'COUNT' : 'TEXT';
}

/** The longest text the service keeps for a field; null where the field is no free text. */
export function maxLength(name: string): number | null {
  if (name.startsWith('note/')) return 500;
  if (name.startsWith('line/') && name.endsWith('/label')) return 200;
  if (name.startsWith('activity/') && name.endsWith('/note')) return 1000;
  if (name === 'preparedBy' || name === 'signedBy') return 120;
  return name === 'documentNumber' ? 60 : null;
}

export type TypedFault = 'NOT_A_NUMBER' | 'FRACTION' | 'NEGATIVE' | 'TOO_LARGE' | 'NOT_A_DATE';

/** Why a text is no figure or no date; null when it is one, or is empty. */
export function typedFault(name: string, text: string, language: Language): TypedFault | null {
  switch (fieldKind(name)) {
    case 'COUNT': {
      const parsed = parseCount(text, language);
      return parsed.ok ? null : parsed.reason;
    }
    case 'DATE':
      return text.trim() === '' || parseTypedDate(text) ? null : 'NOT_A_DATE';
    case 'TEXT':
      return null;
  }
}

/** The figure in a text; null for an empty one and for one that is no figure. */
export function countOf(text: string | undefined, language: Language): number | null {
  const parsed = parseCount(text ?? '', language);
  return parsed.ok ? parsed.value : null;
}

/** One way of writing what is meant, so that "1.234" and "1234" are no difference. A fault stays as typed. */
export function canonical(name: string, text: string, language: Language): string {
  const trimmed = text.trim().normalize('NFC');
  if (trimmed === '' || typedFault(name, text, language)) return trimmed;
  switch (fieldKind(name)) {
    case 'COUNT':
      return String(countOf(text, language));
    case 'DATE':
      return formatTypedDate(parseTypedDate(text) ?? '');
    case 'TEXT':
      return trimmed;
  }
}

const digits = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : String(value);

/** The fields of a form as the service holds them. */
export function fieldsOf(content: Content, form: ReportForm): Fields {
  const fields: Record<string, string> = {};
  const cells = new Map(content.cells.map((cell) => [cell.key, cell]));
  for (const key of form.cellKeys) {
    fields[cellField(key)] = digits(cells.get(key)?.value);
    fields[noteField(key)] = cells.get(key)?.note ?? '';
  }
  const estimates = new Map(content.estimates?.map(({ key, value }) => [key, value]));
  for (const key of form.estimateKeys) fields[estimateField(key)] = digits(estimates.get(key));
  Object.assign(fields, fieldsOfLines(content.lines ?? []));
  const results = new Map(content.activities.map((result) => [result.activity, result]));
  for (const { id } of form.activities) {
    const result = results.get(id);
    fields[activityField(id, 'status')] = result?.status ?? '';
    fields[activityField(id, 'doneOn')] = formatTypedDate(result?.doneOn ?? '');
    fields[activityField(id, 'quantity')] = digits(result?.quantity);
    fields[activityField(id, 'total')] = digits(result?.participants?.total);
    fields[activityField(id, 'women')] = digits(result?.participants?.women);
    fields[activityField(id, 'men')] = digits(result?.participants?.men);
    fields[activityField(id, 'note')] = result?.note ?? '';
  }
  const answers = new Map(content.narrative.map(({ code, text }) => [code, text]));
  for (const { code } of form.questions) fields[narrativeField(code)] = answers.get(code) ?? '';
  fields[NIL] = content.nil ? YES : '';
  fields.preparedBy = content.preparedBy ?? '';
  fields.signedBy = content.signedBy ?? '';
  fields.documentNumber = content.documentNumber ?? '';
  fields.documentDate = formatTypedDate(content.documentDate ?? '');
  return fields;
}

export const isNil = (fields: Fields) => fields[NIL] === YES;
export const nilText = (nil: boolean) => (nil ? YES : '');

type ActivityResult = Content['activities'][number];
type ActivityStatus = ActivityResult['status'];
export const ACTIVITY_STATUSES: readonly ActivityStatus[] = ['DONE', 'PARTLY', 'NOT_DONE'];

/**
 * What can be sent: a text that is no figure or no date goes as "nothing yet", it stays where it was typed.
 */
export function contentOf(fields: Fields, form: ReportForm, language: Language): Content {
  const text = (name: string) => {
    const typed = (fields[name] ?? '').trim().normalize('NFC');
    return typed === '' ? null : typed;
  };
  const count = (name: string) => countOf(fields[name], language);
  // Nothing occurred means zero everywhere, as the service reads it too.
  const zeros = isNil(fields) && form.cellKeys.every((key) => (count(cellField(key)) ?? 0) === 0);

  const activityResult = (id: string): ActivityResult[] => {
    const status = ACTIVITY_STATUSES.find((known) => known === fields[activityField(id, 'status')]);
    // A result begins with its status: without one the service has nothing to hold.
    if (!status) return [];
    const [total, women, men] = (['total', 'women', 'men'] as const).map((part) =>
      count(activityField(id, part)),
    );
    return [
      {
        activity: id,
        status,
        doneOn: parseTypedDate(fields[activityField(id, 'doneOn')] ?? ''),
        quantity: count(activityField(id, 'quantity')),
        participants:
          total === null && women === null && men === null
            ? null
            : { total: total ?? null, women: women ?? null, men: men ?? null },
        note: text(activityField(id, 'note')),
      },
    ];
  };

  const estimates = form.estimateKeys.flatMap((key) => {
    const value = count(estimateField(key));
    return value === null ? [] : [{ key, value }];
  });
  const lines = linesOf(fields, form.cellKeys, language);

  return {
    cells: form.cellKeys
      .map((key) => ({ key, value: zeros ? 0 : count(cellField(key)), note: text(noteField(key)) }))
      .filter(({ value, note }) => value !== null || note !== null),
    activities: form.activities.flatMap(({ id }) => activityResult(id)),
    narrative: form.questions
      .map(({ code }) => ({ code, text: text(narrativeField(code)) ?? '' }))
      .filter((answer) => answer.text !== ''),
    nil: isNil(fields),
    preparedBy: text('preparedBy'),
    signedBy: text('signedBy'),
    documentNumber: text('documentNumber'),
    documentDate: parseTypedDate(fields.documentDate ?? ''),
    // What only some reports hold is left out by others.
    ...(estimates.length > 0 && { estimates }),
    ...(lines.length > 0 && { lines }),
  };
}
