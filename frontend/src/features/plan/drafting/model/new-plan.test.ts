import { expect, it } from 'vitest';
import { missingFields, offered, planYear, type NewPlanForm } from './new-plan';

const KIEN_HAI = {
  title: 'Kiểm soát mất cân bằng giới tính khi sinh năm 2024 (Nghị quyết 21 năm 2017)',
  type: 'ANNUAL',
  periodStart: '2024-01-01',
  periodEnd: '2024-12-31',
  area: { code: '912', name: 'huyện Kiên Hải' },
};

it('offers a copy for the years that follow', () => {
  expect(offered('COPY', KIEN_HAI)).toEqual({
    title: 'Kiểm soát mất cân bằng giới tính khi sinh năm 2025 (Nghị quyết 21 năm 2017)',
    type: 'ANNUAL',
    area: KIEN_HAI.area,
    periodStart: '2025-01-01',
    periodEnd: '2025-12-31',
  });
  const years = {
    ...KIEN_HAI,
    title: 'Giai đoạn 2021-2025',
    periodStart: '2021-01-01',
    periodEnd: '2025-12-31',
  };
  expect(offered('COPY', years)).toMatchObject({
    title: 'Giai đoạn 2026-2030',
    periodStart: '2026-01-01',
    periodEnd: '2030-12-31',
  });
});

it('offers the plan of next year the same', () => {
  expect(offered('NEXT_YEAR', KIEN_HAI)).toEqual(offered('COPY', KIEN_HAI));
});

it('does not move a leap day to a day that is not there', () => {
  const event = { ...KIEN_HAI, periodStart: '2024-02-29', periodEnd: '2024-02-29' };
  expect(offered('COPY', event)).toMatchObject({ periodStart: '2025-02-28', periodEnd: '2025-02-28' });
});

it('keeps the time of the upper plan, and nothing else of it', () => {
  expect(offered('UPPER_PLAN', KIEN_HAI)).toEqual({ periodStart: '2024-01-01', periodEnd: '2024-12-31' });
});

it('names what is missing', () => {
  const empty: NewPlanForm = {
    beginning: 'COPY',
    origin: null,
    type: 'ANNUAL',
    title: ' ',
    issuer: null,
    area: null,
    periodStart: '2025-01-01',
    periodEnd: null,
    programme: null,
  };
  expect(missingFields(empty)).toEqual(['origin', 'title', 'issuer', 'area', 'periodEnd']);
  expect(missingFields({ ...empty, beginning: 'EMPTY' })).not.toContain('origin');
});

it.each([
  ['2024-09-30', 2024],
  ['2024-10-01', 2025],
  ['2024-12-31', 2025],
])('is for the year that is prepared on %s: %i', (today, year) => {
  expect(planYear(today)).toBe(year);
});
