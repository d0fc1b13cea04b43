import type { Translate } from '@/i18n/translate';
import type { SaveState } from './entry-draft';
import type { Progress } from './check';

interface Standing {
  state: SaveState;
  toFix: number;
  progress: Progress;
}

/** The one sentence about a draft: "Đã lưu · 2 ô cần sửa · đã nhập 5/6 ô". */
export function standingSentence({ state, toFix, progress }: Standing, t: Translate): string {
  const parts: string[] = [t(`report.save.${state}`)];
  if (toFix > 0) parts.push(t('report.cellsToFix', { count: toFix }));
  if (progress.total > 0)
    parts.push(t('report.cellsFilled', { filled: progress.filled, total: progress.total }));
  return parts.join(' · ');
}
