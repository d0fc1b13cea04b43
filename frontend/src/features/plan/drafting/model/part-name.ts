import type { Translate } from '@/i18n/translate';
import { textOf } from './content';
import type { Entry } from './desk/entry';
import { partLine } from './part-lines';

const UNNUMBERED = ['PREAMBLE', 'CLOSING', 'ANNEX'] as const;
const LONGEST = 60;

/** What a part is called in a sentence about it: "Mục II.1", "Chỉ tiêu T2", "Căn cứ: Kế hoạch số 71/KH-TTYT …". */
export function partName({ kind, code, content }: Entry, t: Translate): string {
  if (kind === 'HEAD') return t('draft.line.HEAD');
  if (kind === 'SECTION') {
    const named = UNNUMBERED.find((each) => each === code);
    if (named) return t(`draft.named.${named}`);
    return code === null ? textOf(content, 'heading') : t('draft.section', { number: code });
  }
  const words = t(`draft.kind.${kind}`);
  // The number of an objective is the section that it was read from.
  if (code !== null && kind !== 'OBJECTIVE') return `${words} ${code}`;
  const [line = ''] = partLine(kind, content, t).main.split('\n');
  if (line === '') return words;
  return `${words}: ${line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line}`;
}
