import { expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import { legalBasis } from '../testing/samples';
import { citation } from './citation';

const t = translator(vi, 'vi');

it('names a cited document in one line', () => {
  const resolution = legalBasis({
    documentType: 'NQ',
    number: '338/2020/NQ-HĐND',
    issuedOn: '2020-12-09',
    issuer: 'Hội đồng nhân dân tỉnh Hòa Bình',
    title: 'một số chính sách hỗ trợ',
    periodFrom: 2021,
    periodTo: 2025,
    horizon: 2030,
  });
  expect(citation(resolution, t)).toBe(
    'Nghị quyết 338/2020/NQ-HĐND ngày 09/12/2020 của Hội đồng nhân dân tỉnh Hòa Bình “một số chính sách hỗ trợ” (giai đoạn 2021–2025, tầm nhìn 2030)',
  );
  expect(citation(resolution, translator(en, 'en'))).toMatch(
    /^Resolution 338\/2020\/NQ-HĐND of 09\/12\/2020 by /,
  );
});

it.each([
  [{ documentType: 'ĐA', title: 'Kiểm soát', periodTo: 2025 }, 'Đề án “Kiểm soát” (đến năm 2025)'],
  [
    { documentType: 'CTr', number: '4235/CTr-UBND', periodFrom: 2020 },
    'Chương trình 4235/CTr-UBND (từ năm 2020)',
  ],
  [{ number: '71/KH-TTYT', periodFrom: 2024, periodTo: 2024 }, 'Kế hoạch 71/KH-TTYT (năm 2024)'],
  [{ documentType: 'XYZ' }, 'XYZ'],
])('leaves out what is not said: %o', (given, words) => {
  expect(citation(legalBasis(given), t)).toBe(words);
});
