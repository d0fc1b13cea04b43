import { expect, test } from 'vitest';
import { wayTo } from './way-to';

test('a notice leads to its report, or to the list of what is missing', () => {
  expect(wayTo('/reports/SRB-ANNUAL/TYT-HON-TRE/2024')).toEqual({
    to: '/reports/$series/$organisation/$period',
    params: { series: 'SRB-ANNUAL', organisation: 'TYT-HON-TRE', period: '2024' },
  });
  expect(wayTo('/reports?tab=missing&series=SRB-ANNUAL&period=2024')).toEqual({
    to: '/reports',
    search: { tab: 'missing', series: 'SRB-ANNUAL', period: '2024' },
  });
});
