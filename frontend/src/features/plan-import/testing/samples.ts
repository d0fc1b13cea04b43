import type { ImportedField } from '../model/draft-groups';
import type { JsonObject } from '../model/json';

export const DRAFT: JsonObject = {
  type: 'ANNUAL',
  documentType: 'KH',
  number: null,
  title: 'Thực hiện Đề án Kiểm soát mất cân bằng giới tính khi sinh năm 2024',
  issuerText: 'TRUNG TÂM Y TẾ HUYỆN KIÊN HẢI',
  areaText: 'huyện Kiên Hải',
  programme: null,
  place: 'Kiên Hải',
  issuedOn: '2024-03-05',
  periodStart: '2024-01-01',
  periodEnd: '2024-12-31',
  scope: null,
  themes: [],
  targetGroups: [],
  legalBases: [
    basis({ number: '71/KH-TTYT', citedIn: null }),
    basis({ number: '169/KH-UBND', citedIn: 0 }),
    basis({ number: '1618/QĐ-TTg', documentType: 'QĐ', citedIn: 1 }),
  ],
  objectives: [
    { code: 'I.1', kind: 'GENERAL', text: 'Khống chế tốc độ gia tăng tỷ số giới tính khi sinh' },
    { code: 'I.2', kind: 'SPECIFIC', text: 'Tỷ số giới tính khi sinh dưới 108' },
  ],
  sections: [
    { code: 'PREAMBLE', parent: null, heading: null, paragraphs: ['Căn cứ Kế hoạch số 71/KH-TTYT;'] },
    { code: 'I', parent: null, heading: 'MỤC TIÊU', paragraphs: [] },
  ],
  targets: [
    {
      objective: 'I.2',
      statement: 'Tỷ số giới tính khi sinh dưới 108 bé trai/100 bé gái',
      indicator: 'SRB',
      comparator: 'LT',
      comparatorText: 'dưới',
      value: 108,
      upperValue: null,
      unit: 'bé trai/100 bé gái',
      due: null,
      population: null,
      area: null,
    },
  ],
  activities: [
    {
      section: 'II',
      title: 'In băng rôn tuyên truyền',
      description: null,
      category: 'PRINTED_MATERIAL',
      lead: null,
      leadText: null,
      coordinators: [],
      scheduleText: 'Tháng 9 hằng năm và từ 01/10 đến 11/10/2024',
      rules: [
        { kind: 'YEARLY_IN_MONTH', start: null, end: null, month: 9, observance: null, tentative: false },
        {
          kind: 'RANGE',
          start: '2024-10-01',
          end: '2024-10-11',
          month: null,
          observance: null,
          tentative: false,
        },
      ],
      location: null,
      audience: null,
      expectedParticipants: null,
      separatePlan: false,
      outputs: [
        {
          name: 'băng rôn',
          quantity: 24,
          unit: null,
          allocations: [{ text: 'Trạm Y tế các xã', organisation: null, quantity: 20 }],
        },
      ],
      materials: [],
      channels: [],
    },
  ],
  duties: [],
  reportingDuties: [],
  funding: [],
  recipients: [
    { text: 'Trạm Y tế các xã (để t/hiện)', organisations: [], purpose: 'EXECUTE', copies: null },
    { text: 'Lưu: VT', organisations: [], purpose: 'FILE', copies: null },
  ],
  signatory: { onBehalfOf: null, authority: null, authorityText: null, title: null, name: null },
  annexes: [],
  planRequests: [],
};

function basis(over: JsonObject): JsonObject {
  return {
    relation: 'PURSUANT_TO',
    documentType: 'KH',
    issuedOn: null,
    issuer: null,
    title: null,
    location: 'PREAMBLE',
    periodFrom: null,
    periodTo: null,
    horizon: null,
    ...over,
  };
}

export function field(path: string, over: Partial<ImportedField> = {}): ImportedField {
  return { path, start: 0, end: 1, evidence: '', doubtful: false, ...over };
}
