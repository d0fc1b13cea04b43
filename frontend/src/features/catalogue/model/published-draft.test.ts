import { expect, it } from 'vitest';
import { publishedDraft, readPublished } from './published-draft';

it('says all that is still wrong at once', () => {
  const empty = publishedDraft(null, 'vi');
  expect(readPublished(empty, 'vi').faults).toEqual([
    'indicator',
    'area',
    'period',
    'value',
    'publisher',
    'document',
  ]);
});

it('is sent as it was typed, an empty note as none', () => {
  const draft = {
    ...publishedDraft(null, 'vi'),
    indicator: 'TFR',
    area: { code: 'VN', name: 'Cả nước' },
    period: '2023',
    value: '1,96',
    publisher: ' Tổng cục Thống kê ',
    document: 'Điều tra biến động dân số 01/4/2023',
    note: ' ',
  };
  expect(readPublished(draft, 'vi').body).toEqual({
    indicator: 'TFR',
    area: 'VN',
    period: '2023',
    value: '1.96',
    basis: 'SURVEY',
    preliminary: false,
    publisher: 'Tổng cục Thống kê',
    document: 'Điều tra biến động dân số 01/4/2023',
    publishedOn: null,
    note: null,
  });
});
