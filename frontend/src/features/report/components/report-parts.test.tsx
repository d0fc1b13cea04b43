import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { MeContext } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent, within } from '@/test/render';
import { serve } from '@/test/service';
import type { Report } from '../api/types';
import { emptyContent, sampleReport } from '../testing/samples';
import { OutputsTable } from './outputs-table';
import { ReportFiles } from './report-files';

const KEY = { series: 'BIRTHS', organisation: 'TYT-HON-TRE', period: '2024' };
const FILE: Report['files'][number] = {
  id: '0193f0d2-5b1c-7c1e-9a55-0d6c6b0f7a11',
  name: 'Bản ký.pdf',
  kind: 'SIGNED_SCAN',
  mediaType: 'application/pdf',
  bytes: 48_213,
  sha256: 'ab',
  addedAt: '2024-11-18T01:00:00Z',
};
const OUTPUT: Report['filledOutputs'][number] = {
  output: 'o1',
  name: 'Băng rôn',
  unit: 'chiếc',
  activity: { id: 'a1', code: 'II.5', title: 'In băng rôn' },
  issued: 5,
  received: 5,
  displayed: 0,
  sources: [],
};

const drawn = (part: ReactNode) => render(<MeContext value={HON_TRE}>{part}</MeContext>);

const cellsOf = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

test('outputs are shown as recorded until the report says otherwise', async () => {
  await drawn(<OutputsTable title="Sản phẩm" report={{ ...sampleReport, filledOutputs: [OUTPUT] }} />);
  expect(cellsOf(/Băng rôn/).join()).toContain('5');
});

test('what the report says of an output goes before what was recorded', async () => {
  const said = { output: 'o1', issued: 4, received: 4, displayed: null, note: 'Một chiếc hỏng' };
  await drawn(
    <OutputsTable
      title="Sản phẩm"
      report={{ filledOutputs: [OUTPUT], content: { ...emptyContent, outputs: [said] } }}
    />,
  );
  expect(cellsOf(/Băng rôn/).join()).toContain('Một chiếc hỏng');
  expect(cellsOf(/Băng rôn/).join()).not.toContain('5');
});

test('a plan without outputs for the unit says so', async () => {
  await drawn(<OutputsTable title="Sản phẩm" report={{ ...sampleReport, filledOutputs: [] }} />);
  expect(screen.getByText('Kế hoạch không giao sản phẩm truyền thông cho đơn vị.')).toBeInTheDocument();
});

test('files of a report that was sent can be read and stay', async () => {
  serve({});
  await drawn(<ReportFiles reportKey={KEY} report={{ files: [FILE], allowedActions: [], revision: 1 }} />);
  expect(screen.getByText(/Bản ký: Bản ký\.pdf/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Tải về Bản ký.pdf' })).toBeEnabled();
  expect(screen.queryByRole('button', { name: /Bỏ|Đính kèm/ })).not.toBeInTheDocument();
});

test('a file is taken away from a report that is written', async () => {
  const path = '/api/v1/reports/BIRTHS/TYT-HON-TRE/2024/files';
  const calls = serve({ [`DELETE ${path}/${FILE.id}`]: () => new Response(null, { status: 204 }) });
  await drawn(
    <ReportFiles reportKey={KEY} report={{ files: [FILE], allowedActions: ['EDIT'], revision: 1 }} />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ Bản ký.pdf' }));
  expect(calls.map(({ method }) => method)).toEqual(['DELETE']);
});

test('files wait until there is a draft', async () => {
  serve({});
  await drawn(<ReportFiles reportKey={KEY} report={{ files: [], allowedActions: ['EDIT'], revision: 0 }} />);
  expect(screen.getByText('Lưu bản nháp trước khi đính kèm tài liệu.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Đính kèm/ })).not.toBeInTheDocument();
});
