import { expect, it } from 'vitest';
import { render, screen, userEvent, within } from '@/test/render';
import { target, treeLine } from '../testing/samples';
import { AreaTree } from './area-tree';

const TREE = {
  period: '2024',
  mapDate: '2024-12-31',
  rows: [
    treeLine('912', 'huyện Kiên Hải', { parent: null, depth: 1, areaLevel: 'DISTRICT' }),
    treeLine('31105', 'xã Hòn Tre', {
      allocated: true,
      comparator: 'LT',
      targetValue: 109,
      explanations: [
        {
          id: 'e1',
          period: '2024',
          area: { code: '31105', name: 'xã Hòn Tre' },
          text: 'Chỉ có vài chục trẻ.',
          organisation: { code: 'TYT-HON-TRE', name: 'Trạm Y tế xã Hòn Tre' },
          author: null,
          at: '2024-11-18T01:00:00Z',
        },
      ],
    }),
    treeLine('31108', 'xã Lại Sơn', {
      officialResult: 'NO_DATA',
      evidence: 'NOT_APPLICABLE',
      value: null,
      noValueReason: 'NO_FIGURES',
      parts: null,
      interval: null,
    }),
  ],
};

it('is walked with keys, each line with both answers and its bar', async () => {
  const { router } = await render(<AreaTree target={target()} tree={TREE} />);
  const grid = within(screen.getByRole('treegrid', { name: 'Chỉ tiêu T2 theo địa bàn, Năm 2024' }));
  const line = (name: RegExp) => grid.getByRole('row', { name });
  const honTre = within(line(/^xã Hòn Tre/));
  expect(honTre.getByText('dưới 109')).toBeInTheDocument();
  expect(honTre.queryByText('mức chung')).not.toBeInTheDocument();
  expect(honTre.getByText('117/106')).toBeInTheDocument();
  expect(honTre.getByText('(84,1–144,9)')).toBeInTheDocument();
  expect(honTre.getByText('Chưa đạt (tạm tính)')).toBeInTheDocument();
  expect(honTre.getByText('Chưa đủ căn cứ thống kê')).toBeInTheDocument();
  expect(honTre.getByRole('img')).toHaveAccessibleName(/chỉ tiêu 109$/);
  expect(honTre.getByText('Giải trình của Trạm Y tế xã Hòn Tre:')).toHaveTextContent('Chỉ có vài chục trẻ.');
  const laiSon = within(line(/^xã Lại Sơn/));
  expect(laiSon.getByText('mức chung')).toBeInTheDocument();
  expect(laiSon.getAllByText('Chưa có số liệu').length).toBeGreaterThan(0);
  expect(laiSon.queryByRole('img')).not.toBeInTheDocument();

  await userEvent.tab();
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.tab();
  expect(line(/^▸?huyện Kiên Hải/)).toHaveFocus();
  await userEvent.keyboard('{End}');
  expect(line(/^xã Lại Sơn/)).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(router.state.location.search).toEqual({ open: '-' });
  expect(grid.queryByRole('row', { name: /^xã Hòn Tre/ })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Mở tất cả' }));
  expect(line(/^xã Hòn Tre/)).toBeInTheDocument();
});
