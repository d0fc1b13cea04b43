import type { PlanImport } from '../api/types';
import { DRAFT, field } from './samples';

const TEXT = `TRUNG TÂM Y TẾ HUYỆN KIÊN HẢI
Kiên Hải, ngày 05 tháng 3 năm 2024
Tỷ số giới tính khi sinh dưới 108 bé trai/100 bé gái
Dòng này không hiểu là gì`;

function at(path: string, words: string, doubtful = false) {
  const start = TEXT.indexOf(words);
  const span = { start, end: start + words.length };
  return { ...field(path, { ...span, evidence: words, doubtful }), confidence: doubtful ? 0.4 : 0.95 };
}

export function planImport(over: Partial<PlanImport> = {}): PlanImport {
  const strange = 'Dòng này không hiểu là gì';
  return {
    id: 'i1',
    createdAt: '2024-11-18T01:00:00Z',
    keptUntil: '2024-12-18T01:00:00Z',
    fileName: 'kien-hai.docx',
    text: TEXT,
    fields: [
      at('/issuerText', 'TRUNG TÂM Y TẾ HUYỆN KIÊN HẢI'),
      at('/place', 'Kiên Hải'),
      at('/issuedOn', 'ngày 05 tháng 3 năm 2024', true),
      at('/targets/0', 'Tỷ số giới tính khi sinh dưới 108 bé trai/100 bé gái', true),
      at('/targets/0/value', '108', true),
    ],
    draft: DRAFT as unknown as PlanImport['draft'],
    issuer: { code: 'TTYT-KIEN-HAI', name: 'Trung tâm Y tế huyện Kiên Hải' },
    area: null,
    unrecognised: [{ start: TEXT.indexOf(strange), end: TEXT.length }],
    notes: [],
    plan: null,
    ...over,
  };
}
