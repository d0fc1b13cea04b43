import { expect, test } from 'vitest';
import { emptyContent } from '../testing/samples';
import { contentOfQueued, queuedReport, sending } from './queued-report';

const KEY = { series: 'S 1', organisation: 'TYT', period: '2024' };
const waiting = (unchanged: boolean) => ({
  ...sending(KEY, 'Báo cáo', { content: emptyContent, etag: '"3"', unchanged }),
  id: '1',
  user: 'tyt.hontre',
  at: '2024-11-18T01:00:00Z',
  order: 1,
  state: 'WAITING' as const,
  problem: null,
});

test('content and sending go out in one, so that a lost answer leaves nothing half done', () => {
  const action = waiting(false);
  expect(action).toMatchObject({
    kind: 'REPORT',
    subject: 'S 1/TYT/2024',
    method: 'PUT',
    path: '/api/v1/reports/S%201/TYT/2024?submit=true',
    ifMatch: '"3"',
  });
  expect(contentOfQueued(action)).toEqual(emptyContent);
});

test('a report given back that is right as it was is sent by its version', () => {
  const action = waiting(true);
  expect(action).toMatchObject({ method: 'POST', path: '/api/v1/reports/S%201/TYT/2024/submit', body: {} });
  expect(contentOfQueued(action)).toBeNull();
});

test('is found by its report', () => {
  expect(queuedReport([waiting(false)], KEY)?.id).toBe('1');
  expect(queuedReport([waiting(false)], { ...KEY, period: '2023' })).toBeNull();
  expect(queuedReport([{ ...waiting(false), kind: 'CANCEL' }], KEY)).toBeNull();
});
