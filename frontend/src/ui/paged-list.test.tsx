import { expect, it, vi } from 'vitest';
import { render, screen, userEvent } from '@/test/render';
import { PagedList } from './paged-list';

const LIST = {
  data: undefined,
  hasNextPage: false,
  isFetchingNextPage: false,
  fetchNextPage: vi.fn(() => Promise.resolve()),
  refetch: vi.fn(() => Promise.resolve()),
};

const page = (items: string[], total: number | null = null) => ({ items, total });

function shown(list: Partial<Parameters<typeof PagedList<string>>[0]['list']>) {
  return (
    <PagedList
      list={{ ...LIST, ...list }}
      problem={null}
      failed="Không lấy được danh sách"
      empty={<p>Chưa có gì</p>}
    >
      {(rows) => <p>{rows.join(', ')}</p>}
    </PagedList>
  );
}

it('joins its pages and fetches the next', async () => {
  await render(
    shown({ data: { pages: [page(['Hòn Tre', 'Lại Sơn'], 3), page(['An Sơn'])] }, hasNextPage: true }),
  );
  expect(screen.getByText('Hòn Tre, Lại Sơn, An Sơn')).toBeVisible();
  expect(screen.getByText('Đang hiện 3/3')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Xem thêm' }));
  expect(LIST.fetchNextPage).toHaveBeenCalledOnce();
});

it('says that there is nothing', async () => {
  await render(shown({ data: { pages: [page([], 0)] } }));
  expect(screen.getByText('Chưa có gì')).toBeVisible();
  expect(screen.queryByText(/Đang hiện/)).toBeNull();
});

it('says what failed, also over older rows, and tries again', async () => {
  await render(
    <PagedList
      list={{ ...LIST, data: { pages: [page(['Hòn Tre'])] } }}
      problem={{ title: 'Lỗi', status: 0, errors: [] }}
      failed="Không lấy được danh sách"
      empty={null}
    >
      {(rows) => <p>{rows.join(', ')}</p>}
    </PagedList>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('Không lấy được danh sách');
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(LIST.refetch).toHaveBeenCalledOnce();
});
