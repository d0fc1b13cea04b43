import { uniqueKey } from '@/lib/unique-key';
import type { DataElement, ElementBody } from '../api/types';
import { emptyToNull, isCode } from './indicator-draft';

interface PartDraft {
  /** Names the line on the screen; a code may still be empty. */
  key: string;
  code: string;
  nameVi: string;
  nameEn: string;
  /** Category by dimension; empty where it is not broken down by it. */
  categories: Readonly<Record<string, string>>;
}

export interface ElementDraft {
  code: string;
  nameVi: string;
  nameEn: string;
  kind: DataElement['kind'];
  /** Whether several agencies count it, so that they can agree on a figure. */
  reconcilable: boolean;
  parts: readonly PartDraft[];
  validFrom: string | null;
  validTo: string | null;
  sourceVi: string;
  sourceEn: string;
}

export const addedPart = (): PartDraft => ({
  key: uniqueKey(),
  code: '',
  nameVi: '',
  nameEn: '',
  categories: {},
});

export function draftOf(element: DataElement | null): ElementDraft {
  return {
    code: element?.code ?? '',
    nameVi: element?.nameVi ?? '',
    nameEn: element?.nameEn ?? '',
    kind: element?.kind ?? 'FLOW',
    reconcilable: element?.reconcilable ?? false,
    parts:
      element?.disaggregations.map(({ code, nameVi, nameEn, categories }) => ({
        key: code,
        code,
        nameVi,
        nameEn,
        categories: Object.fromEntries(categories.map(({ dimension, category }) => [dimension, category])),
      })) ?? [],
    validFrom: element?.validFrom ?? null,
    validTo: element?.validTo ?? null,
    sourceVi: element?.sourceVi ?? '',
    sourceEn: element?.sourceEn ?? '',
  };
}

type Fault = 'required' | 'codeFault' | 'partsMissing' | 'partTwice' | 'validityFault';

/** The service points to a part by its place: `disaggregations/0/code`. */
export const partField = (at: number, field: 'code' | 'nameVi' | 'nameEn'): string =>
  `disaggregations/${at}/${field}`;

function codeFault(code: string): Fault | null {
  if (code.trim() === '') return 'required';
  return isCode(code) ? null : 'codeFault';
}

/** What is to be corrected before the service is asked, by field. */
export function faultsOf(draft: ElementDraft, isNew: boolean): Map<string, Fault> {
  const faults = new Map<string, Fault>();
  const ofCode = isNew ? codeFault(draft.code) : null;
  if (ofCode) faults.set('code', ofCode);
  for (const field of ['nameVi', 'nameEn'] as const) {
    if (draft[field].trim() === '') faults.set(field, 'required');
  }
  if (draft.parts.length === 0) faults.set('disaggregations', 'partsMissing');
  draft.parts.forEach((part, at) => {
    const fault = codeFault(part.code);
    const twice = draft.parts.findIndex(({ code }) => code.trim() === part.code.trim()) < at;
    if (fault) faults.set(partField(at, 'code'), fault);
    else if (twice) faults.set(partField(at, 'code'), 'partTwice');
    for (const field of ['nameVi', 'nameEn'] as const) {
      if (part[field].trim() === '') faults.set(partField(at, field), 'required');
    }
  });
  if (draft.validFrom !== null && draft.validTo !== null && draft.validTo <= draft.validFrom) {
    faults.set('validTo', 'validityFault');
  }
  return faults;
}

/** What is sent, of a draft without faults. */
export function bodyOf(draft: ElementDraft): ElementBody {
  return {
    nameVi: draft.nameVi.trim(),
    nameEn: draft.nameEn.trim(),
    kind: draft.kind,
    reconcilable: draft.reconcilable,
    disaggregations: draft.parts.map(({ code, nameVi, nameEn, categories }) => ({
      code: code.trim(),
      nameVi: nameVi.trim(),
      nameEn: nameEn.trim(),
      categories: Object.entries(categories)
        .filter(([, category]) => category !== '')
        .map(([dimension, category]) => ({ dimension, category })),
    })),
    validFrom: draft.validFrom,
    validTo: draft.validTo,
    sourceVi: emptyToNull(draft.sourceVi),
    sourceEn: emptyToNull(draft.sourceEn),
  };
}
