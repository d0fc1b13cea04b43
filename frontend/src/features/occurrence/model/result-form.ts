import type { Language } from '@/lib/language';
import { formatNumber } from '@/lib/format';
import { parseCount } from '@/lib/parse-count';
import type { OccurrenceResult, ResultDraft } from '../api/types';

interface Place {
  code: string;
  name: string;
}

interface Finding {
  text: string;
  remedyBy: string | null;
  remediedOn: string | null;
}

/** The form as it is typed: figures stay text until they are sent, whatever was typed is kept. */
export interface ResultForm {
  from: string | null;
  to: string | null;
  place: string;
  area: Place | null;
  total: string;
  women: string;
  men: string;
  categories: readonly { label: string; count: string }[];
  /** By the code of the count. */
  counts: Readonly<Record<string, string>>;
  /** By the code of the channel. */
  channels: Readonly<Record<string, string>>;
  speaker: string;
  findings: readonly Finding[];
  notes: string;
}

export type FormField =
  'from' | 'to' | 'total' | 'women' | 'men' | `${'count' | 'channel' | 'category'}/${string}`;

type FaultCode = 'MISSING' | 'FUTURE' | 'BEFORE_START' | 'NOT_A_COUNT' | 'SUM' | 'CATEGORIES' | 'UNNAMED';

export interface Fault {
  field: FormField;
  code: FaultCode;
}

export function emptyForm(today: string, place: string | null): ResultForm {
  return {
    from: today,
    to: null,
    place: place ?? '',
    area: null,
    total: '',
    women: '',
    men: '',
    categories: [],
    counts: {},
    channels: {},
    speaker: '',
    findings: [],
    notes: '',
  };
}

/** What was recorded, as a form: to correct it, or to mend what the service would not take. */
export function formOf(
  result: Omit<OccurrenceResult, 'revision' | 'recordedBy' | 'recordedAt' | 'reason'>,
  language: Language,
): ResultForm {
  const text = (count: number | null | undefined) =>
    count === null || count === undefined ? '' : formatNumber(count, language, 0);
  const { participants } = result;
  return {
    from: result.from,
    to: result.to === result.from ? null : result.to,
    place: result.place ?? '',
    area: result.area,
    total: text(participants?.total),
    women: text(participants?.women),
    men: text(participants?.men),
    categories: (participants?.categories ?? []).map(({ label, count }) => ({ label, count: text(count) })),
    counts: Object.fromEntries(result.counts.map(({ kind, count }) => [kind, text(count)])),
    channels: Object.fromEntries(result.channels.map(({ channel, items }) => [channel, text(items)])),
    speaker: result.speaker ?? '',
    findings: result.findings.map(({ text: words, remedyBy, remediedOn }) => ({
      text: words,
      remedyBy: remedyBy ?? null,
      remediedOn: remediedOn ?? null,
    })),
    notes: result.notes ?? '',
  };
}

const countIn = (text: string, language: Language): number | null => {
  const parsed = parseCount(text, language);
  return parsed.ok ? parsed.value : null;
};

/** Women and men together; null while one of them is not given. */
export function sumOf({ women, men }: ResultForm, language: Language): number | null {
  const [w, m] = [countIn(women, language), countIn(men, language)];
  return w === null || m === null ? null : w + m;
}

/** All that stands in the way of sending, in the order of the form. */
export function faultsOf(form: ResultForm, today: string, language: Language): Fault[] {
  const faults: Fault[] = [];
  if (form.from === null) faults.push({ field: 'from', code: 'MISSING' });
  else if (form.from > today) faults.push({ field: 'from', code: 'FUTURE' });
  if (form.to !== null && form.from !== null && form.to < form.from)
    faults.push({ field: 'to', code: 'BEFORE_START' });
  else if (form.to !== null && form.to > today) faults.push({ field: 'to', code: 'FUTURE' });
  const counted: [FormField, string][] = [
    ['total', form.total],
    ['women', form.women],
    ['men', form.men],
    ...form.categories.map(({ count }, at): [FormField, string] => [`category/${at}`, count]),
    ...Object.entries(form.counts).map(([code, text]): [FormField, string] => [`count/${code}`, text]),
    ...Object.entries(form.channels).map(([code, text]): [FormField, string] => [`channel/${code}`, text]),
  ];
  for (const [field, text] of counted) {
    if (!parseCount(text, language).ok) faults.push({ field, code: 'NOT_A_COUNT' });
  }
  const total = countIn(form.total, language);
  const sum = sumOf(form, language);
  if (total !== null && sum !== null && total !== sum) faults.push({ field: 'total', code: 'SUM' });
  form.categories.forEach(({ label, count }, at) => {
    if (count.trim() !== '' && label.trim() === '') faults.push({ field: `category/${at}`, code: 'UNNAMED' });
  });
  const whole = total ?? sum;
  const parts = form.categories.reduce((all, { count }) => all + (countIn(count, language) ?? 0), 0);
  if (whole !== null && parts > whole) faults.push({ field: 'total', code: 'CATEGORIES' });
  return faults;
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The form as the service takes it; only of a form without faults. */
export function draftOf(form: ResultForm, language: Language): ResultDraft {
  const count = (text: string) => countIn(text, language);
  const given = (entries: Readonly<Record<string, string>>) =>
    Object.entries(entries).flatMap(([code, text]) => {
      const value = count(text);
      return value === null ? [] : [{ code, value }];
    });
  const categories = form.categories.flatMap(({ label, count: text }) => {
    const value = count(text);
    return value === null ? [] : [{ label: label.trim(), count: value }];
  });
  const people = {
    // Who counted both needs not add them up.
    total: count(form.total) ?? sumOf(form, language),
    women: count(form.women),
    men: count(form.men),
    categories,
  };
  const nobodyCounted =
    people.total === null && people.women === null && people.men === null && categories.length === 0;
  return {
    from: form.from ?? '',
    to: form.to,
    place: orNull(form.place),
    area: form.area?.code ?? null,
    participants: nobodyCounted ? null : people,
    counts: given(form.counts).map(({ code, value }) => ({ kind: code, count: value })),
    channels: given(form.channels).map(({ code, value }) => ({ channel: code, items: value })),
    speaker: orNull(form.speaker),
    findings: form.findings
      .filter(({ text }) => text.trim() !== '')
      .map((one) => ({ ...one, text: one.text.trim() })),
    notes: orNull(form.notes),
  };
}

/** What waits to be sent, as a form again. */
export function formOfDraft(draft: ResultDraft, language: Language): ResultForm {
  return formOf(
    {
      from: draft.from,
      to: draft.to ?? draft.from,
      place: draft.place ?? null,
      area: draft.area ? { code: draft.area, name: draft.area } : null,
      participants: draft.participants ?? null,
      counts: draft.counts,
      channels: draft.channels,
      speaker: draft.speaker ?? null,
      findings: draft.findings,
      notes: draft.notes ?? null,
    },
    language,
  );
}
