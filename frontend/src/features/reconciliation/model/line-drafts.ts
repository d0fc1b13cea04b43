import type { Language } from '@/lib/language';
import { parseCount } from '@/lib/parse-count';
import type { Line, LinesBody } from '../api/types';

/** What is typed on a line; the figure stays a text until it is sent. */
export interface LineDraft {
  reason: string;
  reasonText: string;
  agreed: string;
}

/** Lines that were touched, by id. */
export type LineDrafts = Readonly<Record<string, LineDraft>>;

/** A line as it stands, before anything is typed. */
export const draftOf = ({ reason, reasonText, agreedValue }: Line): LineDraft => ({
  reason: reason ?? '',
  reasonText: reasonText ?? '',
  agreed: agreedValue === null ? '' : String(agreedValue),
});

/** The drafts without those that say what the line says anyway. */
export function changed(lines: readonly Line[], drafts: LineDrafts): Line[] {
  return lines.filter((line) => {
    const draft = drafts[line.id];
    if (!draft) return false;
    const now = draftOf(line);
    return (
      draft.reason !== now.reason ||
      draft.reasonText.trim() !== now.reasonText ||
      draft.agreed.trim() !== now.agreed
    );
  });
}

/** Whether some agency counts otherwise: then a reason is asked for. */
export const contradicts = ({ figures }: Line, agreed: number): boolean =>
  figures.some(({ value }) => value !== null && value !== agreed);

type Fault = 'countFault' | 'reasonMissing';

/** What is to be corrected on a line before it is sent. */
export function faultOf(line: Line, draft: LineDraft, language: Language): Fault | null {
  const agreed = parseCount(draft.agreed, language);
  if (!agreed.ok) return 'countFault';
  return agreed.value !== null && contradicts(line, agreed.value) && draft.reason === ''
    ? 'reasonMissing'
    : null;
}

/** What is sent of the lines that were changed, which have no fault. */
export function linesBody(lines: readonly Line[], drafts: LineDrafts, language: Language): LinesBody {
  return {
    lines: changed(lines, drafts).map((line) => {
      const draft = drafts[line.id] ?? draftOf(line);
      const agreed = parseCount(draft.agreed, language);
      return {
        line: line.id,
        reason: draft.reason === '' ? null : draft.reason,
        reasonText: draft.reasonText.trim() === '' ? null : draft.reasonText.trim(),
        agreedValue: agreed.ok ? agreed.value : null,
      };
    }),
  };
}

/** What all agencies say alike: taken when nothing else is proposed. Null while one is missing or they differ. */
export function sameFigure({ figures, difference }: Line): number | null {
  const first = figures[0]?.value ?? null;
  return difference === 0 && figures.every(({ value }) => value === first) ? first : null;
}
