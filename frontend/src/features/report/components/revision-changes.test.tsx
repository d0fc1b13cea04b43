import { expect, test } from 'vitest';
import { render, screen } from '@/test/render';
import type { Revision } from '../api/types';
import { sampleForm } from '../testing/samples';
import { useWording } from './entry-context';
import { RevisionChanges } from './revision-changes';

const BOYS = 'LIVE_BIRTHS.MALE';
const NOTHING: Revision = {
  revision: 2,
  state: 'SUBMITTED',
  submittedAt: '2024-11-18T01:00:00Z',
  submittedBy: 'Nguyễn Thị Hòa',
  decidedAt: null,
  decidedBy: null,
  returnReason: null,
  amendmentReason: null,
  changes: [],
  activityChanges: [],
  narrativeChanges: [],
  estimateChanges: [],
  lineChanges: [],
  outputChanges: [],
  fileChanges: [],
};

function Shown({ change }: { change: Partial<Revision> }) {
  const wording = useWording(sampleForm);
  return <RevisionChanges revision={{ ...NOTHING, ...change }} wording={wording} empty="Không sửa gì." />;
}

const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

test('estimates and lines by thôn are told like figures', async () => {
  await render(
    <Shown
      change={{
        estimateChanges: [{ cell: BOYS, before: 1200, after: null }],
        lineChanges: [
          { label: 'Ấp 1', change: 'CHANGED', cells: [{ cell: BOYS, before: 2, after: 3 }] },
          { label: 'Ấp 2', change: 'REMOVED', cells: [] },
          { label: 'Ấp 3', change: 'ADDED', cells: [{ cell: BOYS, before: null, after: 2 }] },
        ],
      }}
    />,
  );
  expect(lines()).toEqual([
    'Ước cả năm: Trẻ sinh ra sống – Nam: 1.200 → trống',
    'Ấp 1: Trẻ sinh ra sống – Nam: 2 → 3',
    'Bỏ dòng “Ấp 2”',
    'Thêm dòng “Ấp 3”',
    'Ấp 3: Trẻ sinh ra sống – Nam: trống → 2',
  ]);
});

test('outputs and files are told by name', async () => {
  await render(
    <Shown
      change={{
        outputChanges: [
          {
            output: 'o1',
            name: 'Băng rôn',
            before: null,
            after: { output: 'o1', issued: 5, received: 4, displayed: null, note: 'Hỏng một chiếc' },
          },
        ],
        fileChanges: [
          { name: 'Bản ký.pdf', kind: 'SIGNED_SCAN', change: 'REMOVED' },
          { name: 'Danh sách.pdf', kind: 'ANNEX', change: 'ADDED' },
        ],
      }}
    />,
  );
  expect(lines()).toEqual([
    'Băng rôn: Chưa ghi → Đã cấp phát: 5, Đã tiếp nhận: 4, “Hỏng một chiếc”',
    'Bỏ tài liệu “Bản ký.pdf” (Bản ký)',
    'Thêm tài liệu “Danh sách.pdf” (Phụ lục)',
  ]);
});

test('what changed nothing says so', async () => {
  await render(<Shown change={{}} />);
  expect(screen.getByText('Không sửa gì.')).toBeInTheDocument();
});
