import type { Translate } from '@/i18n/translate';
import type { Fault } from './fields';

/** "Trích yếu: cần ghi": which field, and what it lacks. */
export function faultWords({ label, why }: Pick<Fault, 'label' | 'why'>, t: Translate): string {
  return t(`draft.fault.${why}`, { field: t(label) });
}
