import { expect, test } from 'vitest';
import { translator } from '@/i18n/translate';
import { vi as words } from '@/i18n/vi';
import { render, screen } from '@/test/render';
import { json, serve } from '@/test/service';
import { sampleForm } from '../testing/samples';
import { CellSources } from './cell-sources';

const source = (code: string, revision: number, value: number, sources: unknown[] = []) => ({
  organisation: { code, name: code },
  period: '2024',
  revision,
  value,
  report: '',
  sources,
});

test('a figure of the province leads to the revision of each commune', async () => {
  const calls = serve({
    'GET /api/v1/consolidations/S/CHI-CUC/2024/cells/LIVE_BIRTHS.MALE': () =>
      json({
        key: 'LIVE_BIRTHS.MALE',
        value: 47,
        sources: [source('TTYT', 2, 47, [source('TYT-A', 1, 33), source('TYT-B', 3, 12)])],
      }),
  });
  await render(
    <CellSources
      reportKey={{ series: 'S', organisation: 'CHI-CUC', period: '2024' }}
      cell="LIVE_BIRTHS.MALE"
      wording={{ form: sampleForm, language: 'vi', t: translator(words, 'vi') }}
      onClose={() => undefined}
    />,
  );
  const links = await screen.findAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/reports/S/TTYT/2024?revision=2&cell=LIVE_BIRTHS.MALE',
    '/reports/S/TYT-A/2024?revision=1&cell=LIVE_BIRTHS.MALE',
    '/reports/S/TYT-B/2024?revision=3&cell=LIVE_BIRTHS.MALE',
  ]);
  expect(screen.getByText('TYT-B, Năm 2024, lần 3').closest('p')).toHaveTextContent('12');
  // 33 and 12 came in; the centre says 47.
  expect(screen.getByText('Điều chỉnh của đơn vị tổng hợp').closest('p')).toHaveTextContent('+2');
  expect(calls.map(({ query }) => query.get('depth'))).toEqual(['ALL']);
});
