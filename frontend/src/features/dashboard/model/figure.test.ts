import { expect, it } from 'vitest';
import { figureCode, figureOf, windowOfYears } from './figure';

it('stands in the address and is read from it', () => {
  const figure = { area: '912', period: '2024-10', window: 'ROLLING_12' as const };
  expect(figureOf(figureCode(figure))).toEqual(figure);
});

it('is none where the address says anything else', () => {
  for (const code of [
    undefined,
    '',
    '912',
    '912~2024',
    '912~2024~EVER',
    '912~2024~PERIOD~more',
    '~2024~PERIOD',
  ]) {
    expect(figureOf(code)).toBeNull();
  }
});

it('knows years taken together', () => {
  expect([1, 3, 5].map(windowOfYears)).toEqual(['PERIOD', 'YEARS_3', 'YEARS_5']);
});
