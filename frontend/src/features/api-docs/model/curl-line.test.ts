import { expect, it } from 'vitest';
import { CONTRACT } from '../testing/contract';
import { curlLine } from './curl-line';
import { groupsOf } from './operations';

function line(id: string): string {
  const operations = groupsOf(CONTRACT, 'en').flatMap((group) => group.operations);
  const operation = operations.find(({ operationId }) => operationId === id);
  if (!operation) throw new Error(id);
  return curlLine(CONTRACT, operation, 'https://can-bang.vn').replaceAll(' \\\n  ', ' ');
}

it('fills addresses from variables of the shell and sends the example', () => {
  expect(line('putReport')).toBe(
    'curl -X PUT "https://can-bang.vn/api/v1/reports/$SERIES/$REPORT_PERIOD"' +
      ' -H "Authorization: Bearer $CANBANG_TOKEN" -H "If-Match: $ETAG"' +
      ` -H 'Content-Type: application/json' --data '{"cells":[{"key":"O'\\''HARE","value":2}]}'`,
  );
});

it('asks for what is no JSON, and needs no token where anyone may call', () => {
  expect(line('listAreas')).toBe(
    `curl "https://can-bang.vn/api/v1/areas?asOf=$AS_OF" -H 'Accept: text/csv' -o FILE`,
  );
});

it('sends files as they are, each time under a key of its own', () => {
  expect(line('readSheet')).toBe(
    'curl -X POST "https://can-bang.vn/api/v1/report-sheets" -H "Authorization: Bearer $CANBANG_TOKEN"' +
      ` -H "Idempotency-Key: $(uuidgen)" -H 'Content-Type: text/csv' --data-binary @FILE`,
  );
});
