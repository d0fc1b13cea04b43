import { expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import { planPeriod } from './plan-period';

const t = translator(vi, 'vi');

it('says whole years as years', () => {
  expect(planPeriod('2024-01-01', '2024-12-31', t)).toBe('Năm 2024');
  expect(planPeriod('2021-01-01', '2025-12-31', t)).toBe('2021–2025');
  expect(planPeriod('2024-01-01', '2024-12-31', translator(en, 'en'))).toBe('Year 2024');
});

it('gives the days of anything else', () => {
  expect(planPeriod('2024-07-15', '2024-07-16', t)).toBe('15/07/2024–16/07/2024');
});
