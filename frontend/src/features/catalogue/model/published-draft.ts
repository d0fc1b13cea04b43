import { exactDecimal, exactText } from '@/lib/exact-decimal';
import type { Language } from '@/lib/language';
import { parsePeriod } from '@/lib/period';
import type { PublishedBody, PublishedFigure } from '../api/types';

export const BASES = [
  'SURVEY',
  'CENSUS',
  'REGISTRATION',
] as const satisfies readonly PublishedBody['basis'][];

/** A published figure while it is typed. */
export interface PublishedDraft {
  indicator: string;
  area: { code: string; name: string } | null;
  period: string;
  value: string;
  basis: PublishedBody['basis'];
  preliminary: boolean;
  publisher: string;
  document: string;
  publishedOn: string | null;
  note: string;
}

export function publishedDraft(figure: PublishedFigure | null, language: Language): PublishedDraft {
  return {
    indicator: figure?.indicator ?? '',
    area: figure?.area ?? null,
    period: figure?.period ?? '',
    value: figure === null ? '' : exactText(figure.value, language),
    basis: figure?.basis ?? 'SURVEY',
    preliminary: figure?.preliminary ?? false,
    publisher: figure?.publisher ?? '',
    document: figure?.document ?? '',
    publishedOn: figure?.publishedOn ?? null,
    note: figure?.note ?? '',
  };
}

export type PublishedFault = 'indicator' | 'area' | 'period' | 'value' | 'publisher' | 'document';

/** What the service is sent, or all that is still wrong. */
export function readPublished(
  draft: PublishedDraft,
  language: Language,
): { body: PublishedBody; faults: null } | { body: null; faults: PublishedFault[] } {
  const value = exactDecimal(draft.value, language);
  const period = draft.period.trim();
  const [publisher, document] = [draft.publisher.trim(), draft.document.trim()];
  const wrong: Record<PublishedFault, boolean> = {
    indicator: draft.indicator === '',
    area: draft.area === null,
    period: parsePeriod(period) === null,
    value: value === null,
    publisher: publisher === '',
    document: document === '',
  };
  if (draft.area === null || value === null || Object.values(wrong).some(Boolean)) {
    return { body: null, faults: (Object.keys(wrong) as PublishedFault[]).filter((name) => wrong[name]) };
  }
  const note = draft.note.trim();
  return {
    body: {
      indicator: draft.indicator,
      area: draft.area.code,
      period,
      value,
      basis: draft.basis,
      preliminary: draft.preliminary,
      publisher,
      document,
      publishedOn: draft.publishedOn,
      note: note === '' ? null : note,
    },
    faults: null,
  };
}
