import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { keepTyped } from '@/api/device/typed-form';
import { MeContext } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import type { Cascade, CascadeDraft } from '../api/types';
import { cascade, cascadeUnit, target } from '../testing/samples';
import { CascadeBlock } from './cascade-block';

const PATH = '/api/v1/targets/0193f0a0-0000-7000-8000-0000000000t2/cascade';

/** The service: what is put is held against the district's 108. */
function answer(draft: CascadeDraft, version: number, over: Partial<Cascade> = {}): Cascade {
  const before = cascade();
  const units = before.units.map((unit) => {
    const typed = draft.units.find(({ area }) => area === unit.area.code);
    return { ...unit, value: typed?.value ?? null };
  });
  return cascade({
    version,
    state: 'DRAFT',
    units,
    decision: draft.decision,
    allowedActions: ['EDIT', 'ALLOCATE'],
    findings: units.flatMap(({ area, value }): Cascade['findings'] =>
      value !== null && value > 108
        ? [
            {
              code: 'CASCADE_LOOSER',
              severity: 'ERROR',
              area: area.code,
              messageVi: `Mức của ${area.name} lỏng hơn mức 108 của huyện`,
              messageEn: 'Looser',
            },
          ]
        : [],
    ),
    ...over,
  });
}

const show = () =>
  render(
    <MeContext value={HON_TRE}>
      <CascadeBlock target={target()} />
    </MeContext>,
  );

afterEach(() => keepTyped(HON_TRE.username, `cascade/${target().id}`, null));

const cell = (name: string) => screen.findByRole('textbox', { name });

it('says while it is typed which unit is looser, keeps nothing until asked, and hands down by a decision', async () => {
  let held = cascade();
  const calls = serve({
    [`GET ${PATH}`]: () => json(held),
    [`PUT ${PATH}`]: ({ body, query }) => {
      const draft = body as CascadeDraft;
      if (query.get('dryRun') === 'true') return json(answer(draft, held.version));
      held = answer(draft, held.version + 1);
      return json(held);
    },
    [`POST ${PATH}/allocate`]: () => {
      held = { ...held, state: 'ALLOCATED', allocatedAt: '2024-11-18T01:00:00Z', version: held.version + 1 };
      return json(held);
    },
  });
  await show();
  expect(await screen.findByText('Chưa giao')).toBeInTheDocument();
  expect(screen.getAllByText('dự kiến 40 theo kỳ trước')).toHaveLength(2);

  await userEvent.type(await cell('Mức giao, xã Hòn Tre'), '112{Enter}107');
  expect(await screen.findByText('Mức của xã Hòn Tre lỏng hơn mức 108 của huyện')).toBeInTheDocument();
  expect(await cell('Mức giao, xã Lại Sơn')).toHaveValue('107');
  expect(screen.getByText('Có thay đổi chưa lưu, đang giữ trên máy này')).toBeInTheDocument();
  expect(calls.filter(({ query }) => query.get('dryRun') === 'false')).toHaveLength(0);
  expect(screen.queryByRole('button', { name: 'Giao chỉ tiêu' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Lưu dự thảo' }));
  expect(await screen.findByText('Dự thảo, chưa giao')).toBeInTheDocument();

  await userEvent.click(screen.getByRole('button', { name: 'Giao chỉ tiêu' }));
  expect(screen.getAllByText('Cần ghi để giao chỉ tiêu')).toHaveLength(3);
  expect(screen.getByText('Chưa giao được: còn 1 chỗ lệch phải sửa trước.')).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Số, ký hiệu'), '15/QĐ-TTYT');
  await userEvent.type(screen.getByLabelText('Ngày ban hành'), '10/01/2024');
  await userEvent.type(screen.getByLabelText('Cơ quan ban hành'), 'TTYT huyện Kiên Hải');
  await userEvent.type(screen.getByLabelText('Trích yếu'), 'Giao chỉ tiêu năm 2024');
  await userEvent.clear(await cell('Mức giao, xã Hòn Tre'));
  await userEvent.type(await cell('Mức giao, xã Hòn Tre'), '106,5');
  expect(await screen.findByText('Không thấy chỗ nào lệch với mức của cấp trên.')).toBeInTheDocument();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Giao chỉ tiêu' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/^2 đơn vị sẽ thấy mức được giao/)).toBeInTheDocument();
  await userEvent.click(dialog.getByRole('button', { name: 'Giao chỉ tiêu' }));
  expect(await screen.findByText('Đã giao ngày 18/11/2024')).toBeInTheDocument();
  const [, kept, allocated] = calls.filter(
    ({ method, query }) => method === 'POST' || query.get('dryRun') === 'false',
  );
  expect(kept?.headers.get('If-Match')).toBe('"2"');
  expect((kept?.body as CascadeDraft).decision).toEqual({
    number: '15/QĐ-TTYT',
    issuedOn: '2024-01-10',
    issuer: 'TTYT huyện Kiên Hải',
    title: 'Giao chỉ tiêu năm 2024',
  });
  expect(allocated?.path).toBe(`${PATH}/allocate`);
  expect(allocated?.headers.get('If-Match')).toBe('"3"');
});

it('takes a block of a spreadsheet and says which cell cannot be read', async () => {
  serve({
    [`GET ${PATH}`]: () => json(cascade()),
    [`PUT ${PATH}`]: ({ body }) => json(answer(body as CascadeDraft, 1)),
  });
  await show();
  await userEvent.click(await cell('Mức giao, xã Hòn Tre'));
  await userEvent.paste('107,5\t1.200\n106.5\t900\n105\t800');
  expect(await cell('Mức giao, xã Hòn Tre')).toHaveValue('107,5');
  expect(await cell('Mẫu số dự kiến, xã Lại Sơn')).toHaveValue('900');
  expect(screen.getByText('2 ô dán nằm ngoài bảng, không lấy.')).toBeInTheDocument();
  const broken = await cell('Mức giao, xã Lại Sơn');
  expect(broken).toHaveValue('106.5');
  expect(broken).toBeInvalid();
  expect(broken).toHaveAccessibleDescription('Không đọc được số này');
  expect(screen.getByRole('button', { name: 'Lưu dự thảo' })).toBeDisabled();
});

it('keeps what was typed when somebody was faster, and shows what they saved', async () => {
  let held = cascade();
  serve({
    [`GET ${PATH}`]: () => json(held),
    [`PUT ${PATH}`]: ({ body, query, headers }) => {
      if (query.get('dryRun') === 'true') return json(answer(body as CascadeDraft, held.version));
      if (headers.get('If-Match') === `"${held.version}"`) {
        held = answer(body as CascadeDraft, held.version + 1);
        return json(held);
      }
      return json({ title: 'Đã thay đổi', code: 'if-match.stale' }, 412);
    },
  });
  await show();
  await userEvent.type(await cell('Mức giao, xã Hòn Tre'), '107');
  held = cascade({
    version: 5,
    units: [cascadeUnit('31105', 'xã Hòn Tre', { value: 106 }), cascadeUnit('31108', 'xã Lại Sơn')],
  });
  await userEvent.click(screen.getByRole('button', { name: 'Lưu dự thảo' }));
  expect(await screen.findByText('bản đã lưu: 106')).toBeInTheDocument();
  expect(await cell('Mức giao, xã Hòn Tre')).toHaveValue('107');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu dự thảo' }));
  expect(await screen.findByText('Dự thảo, chưa giao')).toBeInTheDocument();
  expect(held.units[0]?.value).toBe(107);
});

it('still holds what was typed when the table is opened again, until it is dropped', async () => {
  serve({
    [`GET ${PATH}`]: () => json(cascade()),
    [`PUT ${PATH}`]: ({ body }) => json(answer(body as CascadeDraft, 1)),
  });
  const { unmount } = await show();
  await userEvent.type(await cell('Mức giao, xã Hòn Tre'), '107');
  await userEvent.type(screen.getByLabelText('Số, ký hiệu'), '15/QĐ');
  unmount();

  await show();
  expect(await cell('Mức giao, xã Hòn Tre')).toHaveValue('107');
  expect(screen.getByLabelText('Số, ký hiệu')).toHaveValue('15/QĐ');
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ thay đổi' }));
  expect(await cell('Mức giao, xã Hòn Tre')).toHaveValue('');
  expect(screen.queryByText('Có thay đổi chưa lưu, đang giữ trên máy này')).not.toBeInTheDocument();
});

it('says beside what was kept on the device what others have saved since', async () => {
  let held = cascade();
  serve({
    [`GET ${PATH}`]: () => json(held),
    [`PUT ${PATH}`]: ({ body }) => json(answer(body as CascadeDraft, held.version)),
  });
  const { unmount } = await show();
  await userEvent.type(await cell('Mức giao, xã Hòn Tre'), '107');
  unmount();
  held = cascade({
    version: 5,
    units: [cascadeUnit('31105', 'xã Hòn Tre', { value: 106 }), cascadeUnit('31108', 'xã Lại Sơn')],
  });
  await show();
  expect(await cell('Mức giao, xã Hòn Tre')).toHaveValue('107');
  expect(screen.getByText('bản đã lưu: 106')).toBeInTheDocument();
  expect(screen.getByRole('alert')).toHaveTextContent('Có người vừa lưu bảng này');
});

it('is only read by those who may not change it', async () => {
  serve({
    [`GET ${PATH}`]: () =>
      json(
        cascade({
          allowedActions: [],
          state: 'ALLOCATED',
          allocatedAt: '2024-01-12T03:00:00Z',
          additive: true,
          sum: 215,
          units: [cascadeUnit('31105', 'xã Hòn Tre', { value: 107 })],
          decision: { number: '15/QĐ', issuedOn: '2024-01-10', issuer: 'TTYT', title: 'Giao chỉ tiêu' },
        }),
      ),
  });
  await show();
  expect(await screen.findByText('Đã giao ngày 12/01/2024')).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(screen.getByText('215')).toBeInTheDocument();
  expect(screen.getByText('15/QĐ ngày 10/01/2024 của TTYT: Giao chỉ tiêu')).toBeInTheDocument();
});
