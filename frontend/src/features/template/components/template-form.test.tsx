import { expect, test, vi } from 'vitest';
import { MeContext } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { json, serve } from '@/test/service';
import { render, screen, userEvent, within } from '@/test/render';
import type { Template } from '../api/types';
import { TemplateForm } from './template-form';

const TEMPLATE = {
  code: 'BIRTHS-MONTH',
  version: 2,
  nameVi: 'Trẻ sinh ra sống trong tháng',
  nameEn: 'Live births of the month',
  validFrom: null,
  sections: [
    {
      code: 'BIRTHS',
      kind: 'CELLS',
      titleVi: 'Trẻ sinh ra sống',
      titleEn: 'Live births',
      rows: [
        {
          code: 'LIVE_BIRTHS',
          labelVi: 'Tổng số',
          labelEn: 'All',
          cells: { TOTAL: 'LIVE_BIRTHS.TOTAL' },
          total: false,
          optional: false,
        },
      ],
      filledFrom: null,
      questions: [],
      columns: [],
    },
  ],
  rules: [],
} as unknown as Template;

const SAVE = 'PUT /api/v1/report-templates/BIRTHS-MONTH';

async function open(answer: () => Response) {
  const calls = serve({
    'GET /api/v1/data-elements': () =>
      json({
        items: [
          {
            code: 'LIVE_BIRTHS',
            nameVi: 'Trẻ sinh ra sống',
            nameEn: 'Live births',
            disaggregations: [{ code: 'TOTAL', nameVi: 'Tổng số', nameEn: 'Total', categories: [] }],
          },
        ],
        next: null,
        total: 1,
      }),
    [SAVE]: answer,
  });
  const done = vi.fn();
  await render(
    <MeContext value={HON_TRE}>
      <TemplateForm template={TEMPLATE} etag={'"2"'} owner={null} onDone={done} onCancel={() => undefined} />
    </MeContext>,
  );
  return { calls, done };
}

async function save() {
  await userEvent.click(screen.getByRole('button', { name: 'Lưu bản mới' }));
}

test('makes a version that follows the newest one, from a day on', async () => {
  const { calls, done } = await open(() => json({ ...TEMPLATE, version: 3 }));
  await userEvent.click(screen.getByLabelText('Áp dụng từ ngày'));
  await userEvent.paste('01/01/2025');
  await save();
  await expect.poll(() => done.mock.calls).toEqual([['BIRTHS-MONTH']]);
  const sent = calls.find(({ method }) => method === 'PUT');
  expect(sent?.headers.get('If-Match')).toBe('"2"');
  expect(sent?.body).toMatchObject({ validFrom: '2025-01-01', sections: TEMPLATE.sections, rules: [] });
});

test('names what is missing with its place, and asks nothing of the service', async () => {
  const { calls } = await open(() => json(TEMPLATE));
  await userEvent.click(screen.getByRole('button', { name: 'Thêm dòng' }));
  await save();
  const summary = within(await screen.findByRole('alert'));
  expect(summary.getByText('Áp dụng từ ngày: chọn một ngày')).toBeVisible();
  expect(summary.getByText('Phần 1, Dòng 2, Nội dung tiếng Việt: không được để trống')).toBeVisible();
  expect(calls.some(({ method }) => method === 'PUT')).toBe(false);
});

test('puts what the service refuses to its place', async () => {
  await open(() =>
    json(
      {
        title: 'Không hợp lệ',
        code: 'validation',
        errors: [
          {
            pointer: '/sections/0/rows/0/cells/TOTAL',
            code: 'report.template-element',
            message: 'Danh mục không có số liệu nào mang mã này.',
          },
        ],
      },
      422,
    ),
  );
  await userEvent.click(screen.getByLabelText('Áp dụng từ ngày'));
  await userEvent.paste('01/01/2025');
  await save();
  const summary = within(await screen.findByRole('alert'));
  expect(summary.getByRole('link')).toHaveTextContent(
    'Phần 1, Dòng 1, Ô Tổng số đếm: Danh mục không có số liệu nào mang mã này.',
  );
  expect(screen.getByLabelText('Ô Tổng số đếm')).toBeInvalid();
});
