import { expect, test } from 'vitest';
import { MeContext } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import type { Output } from '../../api/types';
import { allocation } from '../testing/samples';
import { OutputDelivery } from './output-delivery';
import { ToConfirm } from './to-confirm';

const AN_SON = { code: 'TYT-AN-SON', name: 'Trạm Y tế xã An Sơn' };

const BANNERS: Output = {
  id: 'o1',
  name: 'băng rôn',
  quantity: 24,
  unit: 'cái',
  allocations: [
    allocation({ id: 'roads', text: 'Trục đường chính', organisation: null, quantity: 4 }),
    allocation({ id: 'an-son', allowedActions: ['ISSUE'], version: 3 }),
    allocation({
      id: 'hon-tre',
      organisation: HON_TRE.organisation,
      allowedActions: ['ISSUE'],
      version: 7,
    }),
  ],
  displayed: { units: 0, quantity: 0, ofUnits: 0, ofQuantity: 0 },
  awaiting: [],
  awaitingReceipt: [],
  withdrawn: [],
};

const show = (element: React.ReactElement) => render(<MeContext value={HON_TRE}>{element}</MeContext>);

test('several places are handed theirs in one go, each in the state it was seen in', async () => {
  const calls = serve({
    'POST /api/v1/allocations/an-son/issue': () => json(allocation()),
    'POST /api/v1/allocations/hon-tre/issue': () => json(allocation()),
  });
  await show(<OutputDelivery output={BANNERS} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Cấp phát cho các nơi' }));
  const dialog = await screen.findByRole('dialog', { name: 'Cấp phát: băng rôn' });
  expect(within(dialog).queryByText(/Trục đường chính/)).toBeNull();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Cấp phát cho 2 nơi' }));
  expect(calls.map(({ path, body, headers }) => [path, body, headers.get('If-Match')])).toEqual([
    ['/api/v1/allocations/an-son/issue', { on: '2024-11-18', note: null }, '"3"'],
    ['/api/v1/allocations/hon-tre/issue', { on: '2024-11-18', note: null }, '"7"'],
  ]);
});

test('whoever has not confirmed is named, and what the document leaves over is said', async () => {
  await show(<OutputDelivery output={{ ...BANNERS, awaitingReceipt: [AN_SON] }} />);
  expect(await screen.findByText('Chưa xác nhận: Trạm Y tế xã An Sơn')).toBeInTheDocument();
  expect(screen.getByText('Văn bản nêu 24 cái, còn 10 chưa phân cho nơi nào.')).toBeInTheDocument();
});

const waiting = (over: Parameters<typeof allocation>[0]) => ({
  allocation: allocation({ id: 'mine', version: 2, ...over }),
  output: { id: 'o1', name: 'băng rôn', unit: 'cái', quantity: 24 },
  activity: { id: 'a5', code: 'II.5', title: 'Treo băng rôn' },
  plan: { id: 'p1', number: '139/KH-TTYT', title: 'Kế hoạch năm 2024' },
});

test('a station confirms what it received with one tap', async () => {
  const calls = serve({
    'GET /api/v1/allocations': () =>
      json({
        items: [
          waiting({
            state: 'ISSUED',
            issuedOn: '2024-11-15',
            issuedQuantity: 5,
            allowedActions: ['RECEIVE'],
          }),
        ],
        next: null,
      }),
    'POST /api/v1/allocations/mine/receive': () => json(allocation()),
  });
  await show(<ToConfirm />);
  await userEvent.click(await screen.findByRole('button', { name: 'Đã nhận đủ 5: băng rôn' }));
  const sent = calls.find(({ method }) => method === 'POST');
  expect(sent?.body).toEqual({ on: '2024-11-18', quantity: null, note: null });
  expect(sent?.headers.get('If-Match')).toBe('"2"');
});

test('fewer than were handed out are confirmed with their number and why', async () => {
  const calls = serve({
    'GET /api/v1/allocations': () =>
      json({
        items: [waiting({ state: 'ISSUED', issuedQuantity: 5, allowedActions: ['RECEIVE'] })],
        next: null,
      }),
    'POST /api/v1/allocations/mine/receive': () => json(allocation()),
  });
  await show(<ToConfirm />);
  await userEvent.click(await screen.findByRole('button', { name: 'Số khác: băng rôn' }));
  const dialog = within(await screen.findByRole('dialog'));
  const quantity = dialog.getByLabelText('Số lượng');
  await userEvent.clear(quantity);
  await userEvent.type(quantity, '6');
  await userEvent.click(dialog.getByRole('button', { name: 'Xác nhận đã nhận' }));
  expect(dialog.getByText('Nhập một số từ 1 đến 5')).toBeInTheDocument();
  await userEvent.clear(quantity);
  await userEvent.type(quantity, '4');
  await userEvent.type(dialog.getByLabelText('Ghi chú'), 'Rách một cái');
  await userEvent.click(dialog.getByRole('button', { name: 'Xác nhận đã nhận' }));
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
    on: '2024-11-18',
    quantity: 4,
    note: 'Rách một cái',
  });
});
