import { expect, it } from 'vitest';
import { MeContext } from '@/api/me';
import { HON_TRE } from '@/test/me';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import { area } from '../testing/samples';
import { AreaListPage } from './area-list-page';

const COUNTS: Record<string, readonly number[]> = {
  '2024-11-18': [63, 704, 10472],
  '2025-07-01': [34, 0, 3321],
};

const KIEN_GIANG = area({
  code: '91',
  level: 1,
  fullName: 'tỉnh Kiên Giang',
  path: 'tỉnh Kiên Giang',
  parent: null,
});
const KIEN_HAI = area({
  code: '912',
  level: 2,
  fullName: 'huyện Kiên Hải',
  path: 'huyện Kiên Hải, tỉnh Kiên Giang',
});

function serveAreas() {
  return serve({
    'GET /api/v1/areas': ({ query }) => {
      const page = (items: object[], total: number | null = null) => json({ items, next: null, total });
      const asOf = query.get('asOf') ?? '';
      if (query.get('count') === 'true' && query.has('level')) {
        return page([], COUNTS[asOf]?.[Number(query.get('level')) - 1] ?? 0);
      }
      if (query.has('q') || query.has('address')) {
        return page([area({ validTo: '2025-07-01' })], 1);
      }
      if (query.get('parent') === '91') return page([KIEN_HAI]);
      return page(asOf < '2025-07-01' ? [KIEN_GIANG] : [area({ ...KIEN_GIANG, fullName: 'tỉnh An Giang' })]);
    },
  });
}

const page = (
  <MeContext value={HON_TRE}>
    <AreaListPage />
  </MeContext>
);

it('shows the map of the day that is chosen, and how many units it had', async () => {
  serveAreas();
  const { router } = await render(page);
  expect(await screen.findByText('63 đơn vị cấp tỉnh')).toBeInTheDocument();
  expect(screen.getByText('10.472 đơn vị cấp xã')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '01/07/2025' }));
  expect(await screen.findByText('34 đơn vị cấp tỉnh')).toBeInTheDocument();
  expect(screen.getByText('không có cấp huyện')).toBeInTheDocument();
  expect(await screen.findByRole('row', { name: /tỉnh An Giang/ })).toBeInTheDocument();
  expect(router.state.location.search).toEqual({ asOf: '2025-07-01' });
});

it('fetches what lies below a unit when it is opened, and keeps it open in the address', async () => {
  const calls = serveAreas();
  const { router } = await render(page);
  const province = await screen.findByRole('row', { name: /tỉnh Kiên Giang/ });
  const asked = () => calls.filter(({ query }) => query.has('parent')).length;
  expect(asked()).toBe(0);
  province.focus();
  await userEvent.keyboard('{ArrowRight}');
  const district = await screen.findByRole('row', { name: /huyện Kiên Hải/ });
  expect(district).toHaveAttribute('aria-level', '2');
  expect(within(district).getByRole('link', { name: 'huyện Kiên Hải' })).toHaveAttribute(
    'href',
    expect.stringContaining('/areas/912'),
  );
  expect(asked()).toBe(1);
  expect(router.state.location.search).toEqual({ open: '91' });
});

it('does not ask for an opened unit that the day does not have', async () => {
  const calls = serveAreas();
  await render(page, '?open=912&asOf=2025-07-01');
  expect(await screen.findByRole('row', { name: /tỉnh An Giang/ })).toBeInTheDocument();
  expect(calls.some(({ query }) => query.has('parent'))).toBe(false);
});

it('searches old and new names, and takes an address for one', async () => {
  const calls = serveAreas();
  await render(page);
  await userEvent.type(screen.getByRole('searchbox'), 'cu khoi');
  const found = within(await screen.findByRole('table', { name: 'Kết quả tìm “cu khoi”, kể cả tên cũ' }));
  expect(found.getByRole('row', { name: /phường Cự Khối/ })).toHaveTextContent('đến hết 30/06/2025');
  const search = calls.find(({ query }) => query.has('q'));
  expect(search?.query.get('anyTime')).toBe('true');
  await userEvent.type(screen.getByRole('searchbox'), ' - quan Long Bien');
  await screen.findByRole('table', { name: /quan Long Bien/ });
  expect(calls.at(-1)?.query.get('address')).toBe('cu khoi - quan Long Bien');
});
