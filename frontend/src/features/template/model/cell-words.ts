import type { Translate } from '@/i18n/translate';
import { nameIn, type Language } from '@/lib/language';
import type { DataElement, Row, Section } from '../api/types';

const PLACES = ['MALE', 'FEMALE', 'TOTAL'] as const;
export type Place = (typeof PLACES)[number];

/** The cells of a row in the order of the form. */
export const cellsOf = ({ cells }: Row): { place: Place; key: string }[] =>
  PLACES.flatMap((place) => {
    const key = cells[place];
    return key === undefined ? [] : [{ place, key }];
  });

/** What a cell counts, by the catalogue: "Trẻ sinh ra sống – Nam"; its key where the catalogue has none. */
export function countedWords(key: string, elements: readonly DataElement[], language: Language): string {
  const [element = '', part = ''] = key.split('.');
  const found = elements.find(({ code }) => code === element);
  const broken = found?.disaggregations.find(({ code }) => code === part);
  return found && broken ? `${nameIn(language, found)} – ${nameIn(language, broken)}` : key;
}

/** What a cell is called on the form: its row and column. */
export function cellName(
  key: string,
  sections: readonly Section[],
  t: Translate,
  language: Language,
): string {
  for (const { rows } of sections) {
    for (const row of rows) {
      const place = cellsOf(row).find((cell) => cell.key === key)?.place;
      const label = language === 'vi' ? row.labelVi : row.labelEn;
      if (place) return t('template.cellName', { row: label, place: t(`template.place.${place}`) });
    }
  }
  return key;
}
