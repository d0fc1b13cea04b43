import { expect, it } from 'vitest';
import { render, screen, userEvent, within } from '@/test/render';
import { json, serve } from '@/test/service';
import type { LegalDocument } from '../api/types';
import { LegalDocumentsPage } from './legal-documents-page';

function document(over: Partial<LegalDocument>): LegalDocument {
  return {
    id: over.number ?? 'd',
    documentType: 'QĐ',
    number: '468/QĐ-TTg',
    title: 'Đề án Kiểm soát mất cân bằng giới tính khi sinh',
    issuer: 'Thủ tướng Chính phủ',
    issuedOn: '2016-03-23',
    validFrom: '2016-03-23',
    validTo: '2025-12-31',
    status: 'EXPIRED',
    replacedBy: null,
    source: 'Công báo',
    plans: [],
    ...over,
  };
}

const RESTING = {
  id: 'kien-hai',
  number: '12/KH-TTYT',
  title: 'Kế hoạch năm 2026',
  issuer: { code: 'TTYT', name: 'Trung tâm Y tế huyện Kiên Hải' },
  status: 'ISSUED',
  periodStart: '2026-01-01',
  periodEnd: '2026-12-31',
} as const;

const items = [
  document({ plans: [RESTING] }),
  document({ number: '104/2003/NĐ-CP', status: 'REPLACED', replacedBy: '168/2025/NĐ-CP' }),
  document({ number: '21-NQ/TW', documentType: 'NQ', status: 'IN_FORCE', validTo: null, plans: [RESTING] }),
];

it('shows first what a live plan should no longer rest on', async () => {
  serve({ 'GET /api/v1/legal-documents': () => json({ items, next: null, total: 3 }) });
  await render(<LegalDocumentsPage />);
  const row = within(await screen.findByRole('row', { name: /468\/QĐ-TTg/ }));
  expect(row.getByText('Hết hiệu lực (đến hết ngày 31/12/2025)')).toBeInTheDocument();
  expect(row.getByRole('link', { name: '12/KH-TTYT – Kế hoạch năm 2026' })).toHaveAttribute(
    'href',
    '/plans/kien-hai',
  );
  expect(screen.getAllByRole('row')).toHaveLength(2);

  await userEvent.click(screen.getByRole('checkbox', { name: /^Hiện cả văn bản còn hiệu lực/ }));
  expect(await screen.findAllByRole('row')).toHaveLength(4);
  expect(
    screen.getByText('Đã được thay thế (đến hết ngày 31/12/2025; bằng 168/2025/NĐ-CP)'),
  ).toBeInTheDocument();
  expect(
    within(screen.getByRole('row', { name: /21-NQ\/TW/ })).getByText('Còn hiệu lực'),
  ).toBeInTheDocument();
});

it('says that there is nothing to do', async () => {
  serve({ 'GET /api/v1/legal-documents': () => json({ items: items.slice(1), next: null, total: 2 }) });
  await render(<LegalDocumentsPage />);
  expect(await screen.findByText(/^Không có kế hoạch nào còn thực hiện/)).toBeInTheDocument();
});
