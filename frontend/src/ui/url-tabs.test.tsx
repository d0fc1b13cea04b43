import { expect, it } from 'vitest';
import { render, screen, userEvent } from '@/test/render';
import { UrlTabs } from './url-tabs';

const tabs = (
  <UrlTabs
    label="Các phần"
    tabs={[
      { id: 'text', label: 'Văn bản', content: 'Kế hoạch 139' },
      { id: 'targets', label: 'Chỉ tiêu', content: 'Không quá 108' },
    ]}
  />
);

it('opens what the address names and writes the choice back', async () => {
  const { router } = await render(tabs, '?tab=targets&year=2024');
  expect(screen.getByText('Không quá 108')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('tab', { name: 'Văn bản' }));
  expect(await screen.findByText('Kế hoạch 139')).toBeInTheDocument();
  expect(router.state.location.search).toEqual({ year: '2024' });
});

it('opens the first one for an unknown name', async () => {
  await render(tabs, '?tab=nothing');
  expect(screen.getByRole('tab', { name: 'Văn bản' })).toHaveAttribute('aria-selected', 'true');
});
