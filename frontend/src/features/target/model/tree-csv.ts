import type { CsvCell } from '@/lib/csv';
import type { TargetTree } from '../api/types';
import { completenessWords, officialWords, type Wording } from './assessment-words';
import { levelWords } from './tree-words';

const COLUMNS = [
  'targetPage.columnDepth',
  'area.code',
  'targetPage.columnUnit',
  'targetPage.columnLevel',
  'targetPage.columnReached',
  'targetPage.columnLower',
  'targetPage.columnUpper',
  'targetPage.columnNumerator',
  'targetPage.columnDenominator',
  'targetPage.columnOfficial',
  'target.columnEvidence',
  'targetPage.columnCompleteness',
] as const;

/** All lines of a tree, opened or not, as a table: figures as figures, so that a spreadsheet can go on with them. */
export function csvOfTree({ rows }: TargetTree, wording: Wording): CsvCell[][] {
  const { t } = wording;
  return [
    COLUMNS.map((column) => t(column)),
    ...rows.map((line): CsvCell[] => [
      line.depth,
      line.area.code,
      line.area.name,
      levelWords(line, wording),
      line.display.hideRatio ? null : line.value,
      line.display.hideRatio ? null : (line.interval?.lower ?? null),
      line.display.hideRatio ? null : (line.interval?.upper ?? null),
      line.parts?.numerator ?? null,
      line.parts?.denominator ?? null,
      officialWords(line, t),
      t(`target.evidence.${line.evidence}`),
      completenessWords(line, t),
    ]),
    ...(rows.some(({ sources }) => sources.includes('ILLUSTRATIVE')) ? [[t('common.illustrative')]] : []),
    [t('common.exportNote')],
  ];
}
