import type { Translate } from '@/i18n/translate';
import type { Summary } from './desk/summary';

/** The one sentence about the whole draft: "Đã lưu · 2 chỗ cần xem". */
export function saveSentence({ state, toMend }: Summary, t: Translate): string {
  // What waits for the person is counted; the rest stands as the words before it say.
  const said = state === 'INCOMPLETE' ? 'KEPT' : state;
  const parts = [t(`draft.save.${said}`)];
  if (toMend.length > 0) parts.push(t('draft.toMend', { count: toMend.length }));
  return parts.join(' · ');
}
