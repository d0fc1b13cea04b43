import type { Translate } from '@/i18n/translate';
import type { Reconciliation } from '../api/types';

/** Who has still to give figures for where: one sentence an agency. */
export function missingWords({ missing, participants, lines }: Reconciliation, t: Translate): string[] {
  const everywhere = new Set(lines.map(({ area }) => area.code)).size;
  return participants.flatMap(({ id, agencyKind }) => {
    const areas = [
      ...new Set(missing.filter((each) => each.participant === id).map(({ area }) => area.name)),
    ];
    const agency = t(`reconciliation.agency.${agencyKind}`);
    if (areas.length === 0) return [];
    if (areas.length === everywhere && everywhere > 1) return [t('reconciliation.missingAll', { agency })];
    return [t('reconciliation.missingOf', { agency, areas: areas.join(', ') })];
  });
}
