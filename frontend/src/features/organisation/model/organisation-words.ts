import type { Translate } from '@/i18n/translate';
import { addDays } from '@/lib/days';
import { formatDate } from '@/lib/format';
import type { Decision } from '../api/changes';
import type { Episode, GroupRule, Organisation } from '../api/organisations';

/** "Trạm Y tế", or "Nhóm: Trạm Y tế" for a name that stands for many. */
export function kindWords({ kind, group }: Pick<Organisation, 'kind' | 'group'>, t: Translate): string {
  const word = t(`organisation.kind.${kind}`);
  return group ? t('organisation.groupOf', { kind: word }) : word;
}

type Span = Pick<Organisation, 'validFrom' | 'validTo'>;

/** The last day is said, not the first one after it. */
export function spanWords({ validFrom, validTo }: Span, t: Translate): string {
  const last = validTo === null ? null : formatDate(addDays(validTo, -1));
  if (validFrom === null)
    return last === null ? t('organisation.always') : t('organisation.until', { date: last });
  const first = formatDate(validFrom);
  return last === null ? t('organisation.since', { date: first }) : t('organisation.fromTo', { first, last });
}

/** Whether it works on a day, has ended, or is yet to begin. */
export function stateOn({ validFrom, validTo }: Span, day: string): 'ACTIVE' | 'ENDED' | 'FUTURE' {
  if (validTo !== null && day >= validTo) return 'ENDED';
  return validFrom !== null && day < validFrom ? 'FUTURE' : 'ACTIVE';
}

/** "Trạm Y tế, cấp xã, trực thuộc Trung tâm Y tế huyện Kiên Hải" */
export function ruleWords({ memberKind, memberLevel, under, area }: GroupRule, t: Translate): string {
  return [
    t(`organisation.kind.${memberKind}`),
    memberLevel && t(`organisation.ofLevel.${memberLevel}`),
    under && t('organisation.ruleUnder', { name: under.name }),
    area && t('organisation.ruleArea', { name: area.name }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** What happened on the first day of an episode: "Chuyển về Trung tâm Y tế huyện Kiên Hải". */
export function episodeWords({ kind, parent, area, name, successor }: Episode, t: Translate): string {
  switch (kind) {
    case 'MOVED':
      return parent ? t('organisation.movedTo', { name: parent.name }) : t('organisation.movedToNobody');
    case 'AREA_CHANGED':
      return area ? t('organisation.areaNow', { name: area.name }) : t('organisation.areaNone');
    case 'RENAMED':
      return t('organisation.renamedTo', { name });
    case 'MERGED':
      return successor ? t('organisation.mergedInto', { name: successor.name }) : t('organisation.merged');
    case 'CREATED':
      return t('organisation.created');
    case 'CLOSED':
      return t('organisation.closed');
  }
}

/** "Quyết định số 12/QĐ-SYT ngày 02/01/2025 của Sở Y tế, về việc …" */
export function decisionWords({ number, issuedOn, issuer, title }: Decision, t: Translate): string {
  const head = [
    t('organisation.decisionNumber', { number }),
    issuedOn && t('organisation.decisionOn', { date: formatDate(issuedOn) }),
    issuer && t('organisation.decisionOf', { issuer }),
  ];
  return [head.filter(Boolean).join(' '), title].filter(Boolean).join(', ');
}
