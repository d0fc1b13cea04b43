import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { MeContext, type Me } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import { area, CU_KHOI, history } from '../testing/samples';
import { AreaLineage } from './area-lineage';
import { Hamlets } from './hamlets';

const inside = (element: ReactNode, me = HON_TRE) => <MeContext value={me}>{element}</MeContext>;
const ADMINISTRATOR: Me = { ...HON_TRE, permissions: ['VIEW', 'ADMINISTER'] };

it('says with words that a unit was divided, between whom, and why nothing can be compared', async () => {
  await render(inside(<AreaLineage history={history()} today="2024-11-18" />));
  expect(screen.getByText('Chia cho 2 đơn vị – không so sánh được')).toBeInTheDocument();
  expect(screen.getByText('Phường được chia cho phường Long Biên và xã Bát Tràng.')).toBeInTheDocument();
  // A link to what exists only later opens it on its own first day.
  expect(screen.getByRole('link', { name: 'xã Bát Tràng' })).toHaveAttribute(
    'href',
    '/areas/00577?asOf=2025-07-01',
  );
  expect(screen.getByText('Không ghi nhận đơn vị nào trước đó.')).toBeInTheDocument();
});

const HAMLET = area({
  code: '00154-01',
  level: 4,
  type: 'tổ dân phố',
  name: '1',
  fullName: 'tổ dân phố 1',
  validTo: null,
});

it('adds a residential group, and puts the faults of the service on their fields', async () => {
  let taken = true;
  const calls = serve({
    'GET /api/v1/areas': () => json({ items: [HAMLET], next: null, total: null }),
    'POST /api/v1/areas/00154/hamlets': () =>
      taken
        ? json(
            { code: 'invalid', errors: [{ pointer: '/name', code: 'taken', message: 'Tên này đã có' }] },
            422,
          )
        : json(area({ ...HAMLET, fullName: 'tổ dân phố 2' }), 201),
  });
  await render(inside(<Hamlets commune={CU_KHOI} asOf="2024-11-18" />, ADMINISTRATOR));
  expect(await screen.findByRole('row', { name: /Tổ dân phố 1/ })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Thêm thôn, tổ' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.selectOptions(dialog.getByLabelText('Loại'), 'Tổ dân phố');
  await userEvent.click(dialog.getByRole('button', { name: 'Thêm thôn, tổ' }));
  expect(dialog.getByText('Nhập tên')).toBeInTheDocument();
  await userEvent.type(dialog.getByLabelText('Tên'), '2');
  await userEvent.click(dialog.getByRole('button', { name: 'Thêm thôn, tổ' }));
  expect(await dialog.findByText('Tên này đã có')).toBeInTheDocument();
  taken = false;
  await userEvent.click(dialog.getByRole('button', { name: 'Thêm thôn, tổ' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(calls.findLast(({ method }) => method === 'POST')?.body).toEqual({
    type: 'TO_DAN_PHO',
    name: '2',
    validFrom: null,
  });
});

it('ends one only on a day, for a reason, once its code was typed', async () => {
  const calls = serve({
    'GET /api/v1/areas': () => json({ items: [HAMLET], next: null, total: null }),
    'POST /api/v1/areas/00154-01/close': () => json(area({ ...HAMLET, validTo: '2024-12-01' })),
  });
  await render(inside(<Hamlets commune={CU_KHOI} asOf="2024-11-18" />, ADMINISTRATOR));
  await userEvent.click(await screen.findByRole('button', { name: 'Kết thúc tổ dân phố 1' }));
  const dialog = within(await screen.findByRole('dialog'));
  const end = () => userEvent.click(dialog.getByRole('button', { name: 'Kết thúc' }));
  await userEvent.type(dialog.getByLabelText('Không còn từ ngày'), '01/12/2024');
  await userEvent.tab();
  await userEvent.type(dialog.getByLabelText('Lý do'), 'Sáp nhập tổ');
  await end();
  expect(dialog.getByText('Chưa đúng mã hoặc tên đơn vị')).toBeInTheDocument();
  expect(calls.some(({ method }) => method === 'POST')).toBe(false);
  await userEvent.type(dialog.getByLabelText(/^Gõ mã 00154-01/), 'to dan pho 1');
  await end();
  await expect
    .poll(() => calls.find(({ method }) => method === 'POST')?.body)
    .toEqual({
      on: '2024-12-01',
      reason: 'Sáp nhập tổ',
    });
});

it('offers nothing to those who may change nothing', async () => {
  serve({
    'GET /api/v1/areas': () => json({ items: [HAMLET], next: null, total: null }),
  });
  await render(inside(<Hamlets commune={CU_KHOI} asOf="2024-11-18" />));
  expect(await screen.findByRole('row', { name: /Tổ dân phố 1/ })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Thêm|Sửa|Kết thúc/ })).not.toBeInTheDocument();
});
