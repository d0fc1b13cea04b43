import type { Translate } from '@/i18n/translate';
import { addDays } from '@/lib/days';
import { formatDate } from '@/lib/format';
import type { Area, AreaHistory, AreaLink } from '../api/areas';

interface Span {
  validFrom?: string | null;
  validTo?: string | null;
}

/** "phường Cự Khối" at the head of a line: "Phường Cự Khối". */
export function headed(name: string): string {
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}

/** The last day is said, not the first one after it: "01/01/2020 – 30/06/2025". Null without any bound. */
export function spanWords({ validFrom = null, validTo = null }: Span, t: Translate): string | null {
  const last = validTo === null ? null : formatDate(addDays(validTo, -1));
  if (validFrom === null) return last === null ? null : t('area.until', { date: last });
  const first = formatDate(validFrom);
  return last === null ? t('area.since', { date: first }) : t('area.fromTo', { first, last });
}

/** A day on which the unit is there: the one looked at if it can be, else the nearest of its own. */
export function dayWithin({ validFrom = null, validTo = null }: Span, asOf: string): string {
  if (validTo !== null && asOf >= validTo) return addDays(validTo, -1);
  return validFrom !== null && asOf < validFrom ? validFrom : asOf;
}

/** The units above: "quận Long Biên, thành phố Hà Nội"; empty for a province. */
export function aboveWords({ fullName, path }: Pick<Area, 'fullName' | 'path'>): string {
  return path.startsWith(`${fullName}, `) ? path.slice(fullName.length + 2) : '';
}

/** "sáp nhập, toàn bộ, 01/07/2025" */
export function linkWords({ kind, extent, effectiveOn }: AreaLink, t: Translate): string {
  // It is the unit itself: nothing came to pass.
  if (effectiveOn === null) return '';
  return t(extent === 'FULL' ? `area.link.${kind}` : `area.linkPart.${kind}`, {
    date: formatDate(effectiveOn),
  });
}

/**
 * "Chia cho 2 đơn vị – không so sánh được"; null where figures can be carried over. A division that is known
 * but not in force yet is said too: the service judges by the map of today alone.
 */
export function breakWords(
  { comparable, successors }: Pick<AreaHistory, 'comparable' | 'successors'>,
  t: Translate,
): string | null {
  const parts = successors.filter(({ extent }) => extent === 'PARTIAL').length;
  if (parts > 1) return t('area.divided', { count: parts });
  return comparable ? null : t('area.notComparable');
}
