import { expect, it } from 'vitest';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import { CONTRACT } from '../testing/contract';
import { ApiDocsPage } from './api-docs-page';

const served = () => serve({ 'GET /api/openapi': () => json(CONTRACT) });

it('shows the groups of the contract that is served, each opened by its heading', async () => {
  const calls = served();
  await render(<ApiDocsPage />);
  const group = await screen.findByRole('button', { name: 'Báo cáo 2 thao tác' });
  expect(calls[0]?.query.get('format')).toBe('json');
  expect(screen.getByText(/Phiên bản 1\.2\.3/)).toBeInTheDocument();
  expect(screen.queryByText('Ghi nội dung báo cáo')).not.toBeInTheDocument();
  await userEvent.click(group);
  expect(group).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('button', { name: /Ghi nội dung báo cáo/ })).toHaveTextContent(
    'PUT /api/v1/reports/{series}/{reportPeriod}',
  );
});

it('opens the operation that the address names, with all that a caller needs', async () => {
  served();
  await render(<ApiDocsPage />, '#putReport');
  const heading = await screen.findByRole('button', { name: /Ghi nội dung báo cáo/ });
  expect(heading).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByText('reports:write')).toBeInTheDocument();
  expect(screen.getByText('Writes the whole content.')).toBeInTheDocument();
  const row = screen.getByText('series').closest('li');
  expect(row).toHaveTextContent('bắt buộc');
  expect(row).toHaveTextContent('trong đường dẫn · văn bản, tối đa 200 ký tự');
  const curl = screen.getByRole('region', { name: 'Gọi bằng curl: putReport' });
  expect(curl).toHaveTextContent('curl -X PUT');
  await userEvent.click(screen.getByText('Các lỗi có thể gặp (1)'));
  expect(await screen.findByText('The state does not allow it.')).toBeInTheDocument();
});

it('unfolds the fields of a body, and those of their parts', async () => {
  served();
  await render(<ApiDocsPage />, '#putReport');
  const [body] = await screen.findAllByText('Các trường của Report');
  await userEvent.click(body as HTMLElement);
  const cells = (await screen.findByText('cells')).closest('li') as HTMLElement;
  expect(cells).toHaveTextContent('danh sách tối đa 500: Cell');
  await userEvent.click(within(cells).getByText('Các trường của Cell'));
  expect(await within(cells).findByText('value')).toBeInTheDocument();
  expect(screen.getByText('DRAFT')).toBeInTheDocument();
});

it('finds operations without accents and keeps what is looked for in the address', async () => {
  served();
  const { router } = await render(<ApiDocsPage />);
  await userEvent.type(await screen.findByLabelText('Tìm thao tác'), 'hanh chinh');
  expect(await screen.findByRole('button', { name: /GET \/api\/v1\/areas/ })).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('1 thao tác');
  expect(router.state.location.search).toEqual({ q: 'hanh chinh' });
  await userEvent.type(screen.getByLabelText('Tìm thao tác'), ' zz');
  expect(await screen.findByText('Không có thao tác nào khớp với “hanh chinh zz”.')).toBeInTheDocument();
});

it('names an opened operation in the address', async () => {
  served();
  const { router } = await render(<ApiDocsPage />, '?q=sheet');
  const heading = await screen.findByRole('button', { name: /Read a sheet/ });
  await userEvent.click(heading);
  await expect.poll(() => router.state.location.hash).toBe('readSheet');
  expect(router.state.location.search).toEqual({ q: 'sheet' });
  await userEvent.click(heading);
  expect(heading).toHaveAttribute('aria-expanded', 'false');
  await expect.poll(() => router.state.location.hash).toBe('');
});

it('says when the contract cannot be fetched', async () => {
  serve({});
  await render(<ApiDocsPage />);
  expect(await screen.findByRole('alert')).toHaveTextContent('Không lấy được tài liệu API');
});
