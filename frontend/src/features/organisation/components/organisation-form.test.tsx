import { expect, it } from 'vitest';
import { MeContext } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import type { OrganisationAction } from '../api/organisations';
import { change, HON_TRE_STATION, organisation, TAN_LAC } from '../testing/samples';
import { OrganisationForm } from './organisation-form';

const list = (items: object[]) => json({ items, next: null, total: null });
const form = (action: OrganisationAction, over = {}) => (
  <MeContext value={HON_TRE}>
    <OrganisationForm
      action={action}
      organisation={organisation(over)}
      etag={'"3"'}
      asOf={undefined}
      today="2024-11-18"
      onStale={() => undefined}
    />
  </MeContext>
);

async function fillBasis() {
  await userEvent.type(screen.getByLabelText(/từ ngày$/), '01/12/2024');
  await userEvent.tab();
  await userEvent.type(screen.getByLabelText('Lý do'), 'Sắp xếp lại');
}

const preview = () => userEvent.click(screen.getByRole('button', { name: 'Xem trước thay đổi' }));

const OPTIONS = {
  'GET /api/v1/organisations': () => list([organisation(TAN_LAC), HON_TRE_STATION]),
  'GET /api/v1/areas': () => list([]),
};

it('shows what a move changes before it is done, then does exactly that', async () => {
  const calls = serve({
    ...OPTIONS,
    'POST /api/v1/organisations/TYT-HON-TRE/move': ({ query }) =>
      json(change({ applied: query.get('dryRun') === 'false' })),
  });
  const { router } = await render(form('MOVE'));
  await preview();
  // Nothing was chosen: the service is not even asked.
  expect(
    screen.getByRole('link', { name: 'Chọn cấp trên hoặc địa bàn khác với hiện nay' }),
  ).toBeInTheDocument();
  await userEvent.click(screen.getByRole('combobox', { name: 'Báo cáo cho' }));
  const options = await screen.findAllByRole('option', { hidden: true });
  // It is not offered to report to itself.
  expect(options.map((option) => option.textContent)).not.toContain(HON_TRE_STATION.name);
  await userEvent.click(screen.getByRole('option', { name: TAN_LAC.name, hidden: true }));
  await fillBasis();
  await preview();

  const shown = within(await screen.findByRole('region', { name: 'Chuyển đơn vị' }));
  expect(
    await shown.findByText(/^Từ ngày 01\/12\/2024, Trạm Y tế xã Hòn Tre báo cáo cho: /),
  ).toHaveTextContent(TAN_LAC.name);
  const loses = shown.getByText('Không còn xem được từ ngày 01/12/2024').nextElementSibling;
  expect(loses).toHaveTextContent('Trung tâm Y tế huyện Kiên Hải');
  expect(shown.getByRole('table', { name: 'Báo cáo đang mở: 1' })).toHaveTextContent('Bản nháp');
  expect(shown.getByText('Báo cáo đã gửi vẫn do nơi đã nhận xem xét.')).toBeInTheDocument();
  const sent = () => calls.filter(({ method }) => method === 'POST');
  expect(sent()).toHaveLength(1);
  expect(sent()[0]?.query.get('dryRun')).toBe('true');

  await userEvent.click(shown.getByRole('button', { name: 'Chuyển' }));
  await expect.poll(() => sent()).toHaveLength(2);
  const [tried, done] = sent();
  expect(done?.query.get('dryRun')).toBe('false');
  expect(done?.body).toEqual(tried?.body);
  expect(done?.body).toEqual({
    parent: TAN_LAC.code,
    area: '31108',
    on: '2024-12-01',
    reason: 'Sắp xếp lại',
    decision: null,
  });
  expect(done?.headers.get('If-Match')).toBe('"3"');
  // The screen goes on to the day from which it holds.
  await expect.poll(() => router.state.location.search).toEqual({ asOf: '2024-12-01' });
});

it('closes only what was named in full, and says what the service refuses on its field', async () => {
  let refused = true;
  const calls = serve({
    'POST /api/v1/organisations/TYT-HON-TRE/close': ({ query }) =>
      refused
        ? json(
            {
              code: 'invalid',
              errors: [{ pointer: '/on', code: 'too-early', message: 'Phải sau ngày 01/03/2024.' }],
            },
            422,
          )
        : json(change({ applied: query.get('dryRun') === 'false' })),
  });
  await render(form('CLOSE'));
  await fillBasis();
  await preview();
  await userEvent.click(await screen.findByRole('link', { name: 'Phải sau ngày 01/03/2024.' }));
  expect(screen.getByLabelText('Không còn hoạt động từ ngày')).toHaveFocus();
  refused = false;
  await preview();
  const typed = await screen.findByLabelText(/^Gõ mã TYT-HON-TRE/);
  await userEvent.type(typed, 'Hòn Tre');
  await userEvent.click(screen.getByRole('button', { name: 'Giải thể' }));
  expect(screen.getByText('Chưa đúng mã hoặc tên đơn vị')).toBeInTheDocument();
  const applied = () => calls.filter(({ query }) => query.get('dryRun') === 'false');
  expect(applied()).toHaveLength(0);
  await userEvent.clear(typed);
  await userEvent.type(typed, 'tyt-hon-tre');
  await userEvent.click(screen.getByRole('button', { name: 'Giải thể' }));
  await expect.poll(() => applied()).toHaveLength(1);
});

it('goes back to the form with what was typed', async () => {
  serve({ 'POST /api/v1/organisations/TYT-HON-TRE/close': () => json(change()) });
  await render(form('CLOSE'));
  await fillBasis();
  await preview();
  await userEvent.click(await screen.findByRole('button', { name: 'Sửa lại' }));
  expect(screen.getByLabelText('Lý do')).toHaveValue('Sắp xếp lại');
});

it('makes a new station below, with a code from its name', async () => {
  const calls = serve({
    ...OPTIONS,
    'POST /api/v1/organisations': ({ query }) =>
      json(change({ applied: query.get('dryRun') === 'false' }), 201),
  });
  await render(form('ADD_CHILD'));
  await userEvent.type(screen.getByLabelText('Tên'), 'Trạm Y tế xã Mới');
  expect(screen.getByLabelText('Mã')).toHaveValue('TRAM-Y-TE-XA-MOI');
  await userEvent.selectOptions(screen.getByLabelText('Cấp'), 'Cấp xã');
  await fillBasis();
  await preview();
  await screen.findByText('Những gì thay đổi theo');
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
    code: 'TRAM-Y-TE-XA-MOI',
    kind: 'HEALTH_STATION',
    level: 'COMMUNE',
    parent: 'TYT-HON-TRE',
    group: false,
    rules: [],
    validFrom: '2024-12-01',
    reason: 'Sắp xếp lại',
  });
});

it('edits the rule of a group', async () => {
  const calls = serve({
    ...OPTIONS,
    'PUT /api/v1/organisations/TYT-HON-TRE': () => json(change()),
  });
  await render(
    form('EDIT', {
      group: true,
      rules: [{ memberKind: 'HEALTH_STATION', memberLevel: 'COMMUNE', under: TAN_LAC, area: null }],
    }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ quy tắc 1' }));
  await fillBasis();
  await preview();
  expect(screen.getByRole('link', { name: 'Thêm ít nhất một quy tắc cho nhóm' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Thêm quy tắc' }));
  const rule = within(screen.getByRole('group', { name: 'Quy tắc 1' }));
  await userEvent.selectOptions(rule.getByLabelText('Loại'), 'Trường học');
  await preview();
  await screen.findByText('Những gì thay đổi theo');
  expect(calls.find(({ method }) => method === 'PUT')?.body).toMatchObject({
    name: 'Trạm Y tế xã Hòn Tre',
    rules: [{ memberKind: 'SCHOOL', memberLevel: null, under: 'TTYT-KIEN-HAI', area: null }],
  });
});
