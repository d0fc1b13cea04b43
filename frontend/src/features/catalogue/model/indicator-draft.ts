import type { PlainKey } from '@/i18n/catalogue';
import { formatNumber } from '@/lib/format';
import type { Language } from '@/lib/language';
import { parseCount } from '@/lib/parse-count';
import { parseDecimal } from '@/lib/parse-decimal';
import type { Indicator, IndicatorBody } from '../api/types';

export interface TermDraft {
  expression: string;
  nameVi: string;
  nameEn: string;
}

/** An indicator as it is typed: figures stay texts until they are sent. */
export interface IndicatorDraft {
  code: string;
  nameVi: string;
  nameEn: string;
  numerator: TermDraft;
  hasDenominator: boolean;
  denominator: TermDraft;
  factor: string;
  unitVi: string;
  unitEn: string;
  polarity: Indicator['polarity'];
  bandLow: string;
  bandHigh: string;
  bandSource: string;
  decimals: string;
  leastDenominator: string;
  chance: Indicator['chance'];
  aggregation: Indicator['aggregation'];
  origin: Indicator['origin'];
  validFrom: string | null;
  validTo: string | null;
  sourceVi: string;
  sourceEn: string;
}

const NO_TERM: TermDraft = { expression: '', nameVi: '', nameEn: '' };

const termDraft = (term: Indicator['denominator']): TermDraft =>
  term ? { expression: term.expression ?? '', nameVi: term.nameVi, nameEn: term.nameEn } : NO_TERM;

/** What the form begins with: the indicator as it is, or an empty one. */
export function draftOf(indicator: Indicator | null, language: Language): IndicatorDraft {
  const written = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : formatNumber(value, language, 4);
  return {
    code: indicator?.code ?? '',
    nameVi: indicator?.nameVi ?? '',
    nameEn: indicator?.nameEn ?? '',
    numerator: termDraft(indicator?.numerator ?? null),
    hasDenominator: indicator?.denominator !== null,
    denominator: termDraft(indicator?.denominator ?? null),
    factor: written(indicator?.factor ?? 100),
    unitVi: indicator?.unitVi ?? '',
    unitEn: indicator?.unitEn ?? '',
    polarity: indicator?.polarity ?? 'HIGHER',
    bandLow: written(indicator?.bandLow),
    bandHigh: written(indicator?.bandHigh),
    bandSource: indicator?.bandSource ?? '',
    decimals: written(indicator?.decimals ?? 1),
    leastDenominator: written(indicator?.leastDenominator),
    chance: indicator?.chance ?? 'NONE',
    aggregation: indicator?.aggregation ?? 'FLOW',
    origin: indicator?.origin ?? 'COUNTS',
    validFrom: indicator?.validFrom ?? null,
    validTo: indicator?.validTo ?? null,
    sourceVi: indicator?.sourceVi ?? '',
    sourceEn: indicator?.sourceEn ?? '',
  };
}

/** Fields by the name under which the service points to them. */
export const FIELDS = [
  'code',
  'nameVi',
  'nameEn',
  'numerator/expression',
  'numerator/nameVi',
  'numerator/nameEn',
  'denominator/expression',
  'denominator/nameVi',
  'denominator/nameEn',
  'factor',
  'unitVi',
  'unitEn',
  'polarity',
  'bandLow',
  'bandHigh',
  'bandSource',
  'decimals',
  'leastDenominator',
  'chance',
  'aggregation',
  'origin',
  'validFrom',
  'validTo',
  'sourceVi',
  'sourceEn',
] as const;
export type Field = (typeof FIELDS)[number];

export const fieldId = (field: string): string => `indicator-${field.replaceAll('/', '-')}`;

export const LABELS: Record<Field, PlainKey> = {
  code: 'catalogue.code',
  nameVi: 'catalogue.nameVi',
  nameEn: 'catalogue.nameEn',
  'numerator/expression': 'catalogue.numerator',
  'numerator/nameVi': 'catalogue.numerator',
  'numerator/nameEn': 'catalogue.numerator',
  'denominator/expression': 'catalogue.denominator',
  'denominator/nameVi': 'catalogue.denominator',
  'denominator/nameEn': 'catalogue.denominator',
  factor: 'catalogue.factor',
  unitVi: 'catalogue.unitVi',
  unitEn: 'catalogue.unitEn',
  polarity: 'catalogue.polarity',
  bandLow: 'catalogue.bandLow',
  bandHigh: 'catalogue.bandHigh',
  bandSource: 'catalogue.bandSource',
  decimals: 'catalogue.decimals',
  leastDenominator: 'catalogue.leastDenominator',
  chance: 'catalogue.chance',
  aggregation: 'catalogue.aggregation',
  origin: 'catalogue.origin',
  validFrom: 'catalogue.validFrom',
  validTo: 'catalogue.validTo',
  sourceVi: 'catalogue.sourceVi',
  sourceEn: 'catalogue.sourceEn',
};

export const POLARITIES = ['LOWER', 'HIGHER', 'WITHIN', 'NEUTRAL'] as const;
export const CHANCES = ['NONE', 'BINOMIAL'] as const;
export const AGGREGATIONS = ['FLOW', 'STOCK'] as const;
export const ORIGINS = ['COUNTS', 'RECORDS', 'SURVEY', 'EXTERNAL'] as const;

type Fault =
  'required' | 'codeFault' | 'numberFault' | 'countFault' | 'decimalsFault' | 'bandFault' | 'validityFault';

const CODE = /^[A-Z][A-Z0-9_]{1,63}$/;
const MOST_DECIMALS = 4;

/** Capital letters without accents, digits and underscores: what the service takes for a code. */
export const isCode = (text: string): boolean => CODE.test(text.trim());

export const emptyToNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What is to be corrected before the service is asked. */
export function faultsOf(draft: IndicatorDraft, isNew: boolean, language: Language): Map<Field, Fault> {
  const faults = new Map<Field, Fault>();
  if (isNew && !isCode(draft.code)) faults.set('code', draft.code.trim() === '' ? 'required' : 'codeFault');
  for (const field of ['nameVi', 'nameEn', 'unitVi', 'unitEn', 'sourceVi', 'sourceEn'] as const) {
    if (draft[field].trim() === '') faults.set(field, 'required');
  }
  const terms = draft.hasDenominator ? (['numerator', 'denominator'] as const) : (['numerator'] as const);
  for (const term of terms) {
    if (draft[term].nameVi.trim() === '') faults.set(`${term}/nameVi`, 'required');
    if (draft[term].nameEn.trim() === '') faults.set(`${term}/nameEn`, 'required');
  }
  const factor = parseCount(draft.factor, language);
  if (!factor.ok || factor.value === null || factor.value === 0) faults.set('factor', 'countFault');
  const decimals = parseCount(draft.decimals, language);
  if (!decimals.ok || decimals.value === null || decimals.value > MOST_DECIMALS) {
    faults.set('decimals', 'decimalsFault');
  }
  const least = parseCount(draft.leastDenominator, language);
  if (!least.ok || least.value === 0) faults.set('leastDenominator', 'countFault');
  const low = bandEnd(draft.bandLow, language);
  const high = bandEnd(draft.bandHigh, language);
  if (low === undefined) faults.set('bandLow', 'numberFault');
  if (high === undefined) faults.set('bandHigh', 'numberFault');
  const within = draft.polarity === 'WITHIN';
  if (low !== undefined && high !== undefined) {
    const half = (low === null) !== (high === null);
    if (half || (within && low === null) || (low !== null && high !== null && low >= high)) {
      faults.set('bandHigh', 'bandFault');
    }
    if (low !== null && draft.bandSource.trim() === '') faults.set('bandSource', 'required');
  }
  if (draft.validFrom !== null && draft.validTo !== null && draft.validTo <= draft.validFrom) {
    faults.set('validTo', 'validityFault');
  }
  return faults;
}

/** Null for an empty end, undefined for one that is no number. */
function bandEnd(text: string, language: Language): number | null | undefined {
  return text.trim() === '' ? null : parseDecimal(text, language, MOST_DECIMALS);
}

function count(text: string, language: Language): number | null {
  const parsed = parseCount(text, language);
  return parsed.ok ? parsed.value : null;
}

const termBody = ({ expression, nameVi, nameEn }: TermDraft): IndicatorBody['numerator'] => ({
  expression: emptyToNull(expression),
  nameVi: nameVi.trim(),
  nameEn: nameEn.trim(),
});

/** What is sent, of a draft without faults. */
export function bodyOf(draft: IndicatorDraft, language: Language): IndicatorBody {
  return {
    nameVi: draft.nameVi.trim(),
    nameEn: draft.nameEn.trim(),
    numerator: termBody(draft.numerator),
    denominator: draft.hasDenominator ? termBody(draft.denominator) : null,
    factor: count(draft.factor, language) ?? 1,
    unitVi: draft.unitVi.trim(),
    unitEn: draft.unitEn.trim(),
    polarity: draft.polarity,
    bandLow: bandEnd(draft.bandLow, language) ?? null,
    bandHigh: bandEnd(draft.bandHigh, language) ?? null,
    bandSource: emptyToNull(draft.bandSource),
    decimals: count(draft.decimals, language) ?? 0,
    leastDenominator: count(draft.leastDenominator, language),
    chance: draft.chance,
    aggregation: draft.aggregation,
    origin: draft.origin,
    validFrom: draft.validFrom,
    validTo: draft.validTo,
    sourceVi: draft.sourceVi.trim(),
    sourceEn: draft.sourceEn.trim(),
  };
}
