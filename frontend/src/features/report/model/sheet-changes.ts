import type { Language } from '@/lib/language';
import type { SheetReading } from '../api/sheet';
import { canonical, cellField, type Fields } from './fields';

/** A figure of a sheet beside what stands in its cell now. */
export interface SheetChange {
  key: string;
  field: string;
  before: string;
  after: string;
  /** Where it stands in the sheet. */
  place: string;
  /** The cell holds it already. */
  same: boolean;
}

/** What a sheet would change of what is typed; a cell that is blank in the sheet is left as it is. */
export function sheetChanges(
  { cells }: Pick<SheetReading, 'cells'>,
  fields: Fields,
  language: Language,
): SheetChange[] {
  return cells.map(({ key, value, place }) => {
    const field = cellField(key);
    const before = fields[field] ?? '';
    const after = String(value);
    return { key, field, before, after, place, same: canonical(field, before, language) === after };
  });
}

/** The texts that cells hold once the sheet is taken over. */
export const taken = (changes: readonly SheetChange[]): Fields =>
  Object.fromEntries(changes.map(({ field, after }) => [field, after]));

/** The texts from before, of cells that nobody typed in since. */
export const untaken = (changes: readonly SheetChange[], fields: Fields): Fields =>
  Object.fromEntries(
    changes.filter(({ field, after }) => fields[field] === after).map(({ field, before }) => [field, before]),
  );
