import createClient from 'openapi-fetch';
import type { paths } from '../src/api/schema';
import { expect, test } from './harness';
import { PERIOD, SERIES } from './reports';

const STATION = 'TYT-HON-TRE';

/** A script's day by a client whose types are generated from the contract: each call and each field is checked. */
test('a client made from the contract sends a report and proves it', async ({ service }) => {
  const anyone = createClient<paths>({ baseUrl: service });
  const signedIn = await anyone.POST('/api/v1/session', {
    body: { username: 'tyt.hontre', password: 'canbang-2024' },
  });
  const cookie = signedIn.response.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
  const csrfToken = signedIn.data?.csrfToken ?? '';
  const made = await createClient<paths>({
    baseUrl: service,
    headers: { Cookie: cookie, 'X-CSRF-Token': csrfToken },
  }).POST('/api/v1/api-tokens', {
    params: { header: { 'Idempotency-Key': 'client-of-the-contract' } },
    body: { name: 'contract', roles: ['VIEWER', 'REPORTER'], expiresOn: nextMonth() },
  });
  const client = createClient<paths>({
    baseUrl: service,
    headers: { Authorization: `Bearer ${made.data?.token ?? ''}` },
  });

  const owed = await client.GET('/api/v1/report-obligations', {
    params: { query: { organisation: STATION, timeliness: 'DUE,OVERDUE' } },
  });
  expect(owed.data?.items.map((row) => [row.series.code, row.period])).toContainEqual([SERIES, PERIOD]);

  const path = { series: SERIES, organisation: STATION, period: PERIOD };
  const empty = await client.GET('/api/v1/reports/{series}/{organisation}/{period}', { params: { path } });
  const births = empty.data?.filled.cells ?? {};
  const content = {
    cells: Object.entries(births).map(([key, value]) => ({ key, value, note: null })),
    activities: [],
    narrative: [{ code: 'DIFFICULTIES', text: 'Đi lại giữa các đảo phụ thuộc thời tiết.' }],
    nil: false,
  };

  const wrong = await client.PUT('/api/v1/reports/{series}/{organisation}/{period}', {
    params: { path },
    body: { ...content, cells: [{ key: 'LIVE_BIRTHS.MALE', value: -1, note: null }] },
  });
  expect(wrong.error?.errors.map((fault) => fault.pointer)).toContain('/cells/0/value');

  const draft = await client.PUT('/api/v1/reports/{series}/{organisation}/{period}', {
    params: { path },
    body: content,
  });
  expect([draft.response.status, draft.data?.state]).toEqual([201, 'DRAFT']);

  const sent = await client.POST('/api/v1/reports/{series}/{organisation}/{period}/submit', {
    params: { path, header: { 'If-Match': draft.response.headers.get('etag') ?? '' } },
    body: {},
  });
  expect(sent.data?.state).toBe('SUBMITTED');

  const receipt = await client.GET('/api/v1/reports/{series}/{organisation}/{period}/receipt', {
    params: { path },
  });
  expect(receipt.data?.number).toMatch(/^BN-[0-9A-F]{16}$/);
  expect(receipt.data?.sha256).toMatch(/^[0-9a-f]{64}$/);

  const now = await client.GET('/api/v1/report-obligations', {
    params: { query: { organisation: STATION, series: SERIES, period: PERIOD } },
  });
  expect(now.data?.items.map((row) => row.timeliness)).toEqual(['ON_TIME']);
});

function nextMonth(): string {
  return new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
}
