import type { Translate } from '@/i18n/translate';
import type { Plan } from '../api/types';

type HeadFields = Pick<Plan, 'number' | 'issuedOn' | 'place' | 'gaps'>;

interface HeadLine {
  /** As the document prints it; dots stand where the copy is silent. */
  text: string;
  /** What the copy lacks, in the reader's language; null when it lacks nothing. */
  note: string | null;
}

/** Two digits for days below ten and for January and February (Decree 30/2020/NĐ-CP). */
function printedDate(date: string): string {
  const [year, month = '', day = ''] = date.slice(0, 10).split('-');
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : String(Number(month))} năm ${year}`;
}

/** "Số: 114/KH-UBND". A missing number is shown as missing, never made up. */
export function numberLine({ number, gaps }: HeadFields, t: Translate): HeadLine {
  if (number !== null) return { text: t('plan.numberLine', { number }), note: null };
  return { text: t('plan.numberMissing'), note: gaps.includes('NUMBER') ? t('plan.noteNumber') : null };
}

/** "Cự Khối, ngày 09 tháng 10 năm 2020". */
export function placeAndDateLine({ place, issuedOn, gaps }: HeadFields, t: Translate): HeadLine {
  const date = issuedOn === null ? 'ngày … tháng … năm …' : printedDate(issuedOn);
  const lacks = { place: gaps.includes('PLACE'), date: gaps.includes('ISSUED_ON') };
  const note =
    lacks.place && lacks.date
      ? t('plan.notePlaceAndDate')
      : lacks.place
        ? t('plan.notePlace')
        : lacks.date
          ? t('plan.noteIssuedOn')
          : null;
  return { text: `${place ?? '…'}, ${date}`, note };
}

/** "Bản chép thiếu số, ngày, người ký"; null when the record is whole. */
export function gapsWords(gaps: Plan['gaps'], t: Translate): string | null {
  if (gaps.length === 0) return null;
  return t('plan.gaps', { list: gaps.map((gap) => t(`plan.gap.${gap}`)).join(', ') });
}
