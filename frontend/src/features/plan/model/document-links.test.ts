import { expect, it } from 'vitest';
import { section } from '../testing/samples';
import { documentLinks } from './document-links';

const sections = [
  section('I.2', {
    id: 's1',
    parent: 'I',
    heading: 'Yêu cầu',
    paragraphs: [
      { id: 'p1', text: '- Tuyên truyền tác hại của việc mất cân bằng giới tính khi sinh;' },
      { id: 'p2', text: '- Năm 2024 phấn đấu đưa tỷ số giới tính khi sinh toàn huyện đạt 108 bé trai.' },
    ],
  }),
  section('II', { id: 's2', parent: null, heading: 'HOẠT ĐỘNG', paragraphs: [] }),
  section('II.5', {
    id: 's3',
    parent: 'II',
    heading: 'Hoạt động 05. In băng rôn',
    paragraphs: [{ id: 'p3', text: 'Dự kiến in 24 băng rôn' }],
  }),
  section('III.4', {
    id: 's4',
    parent: 'III',
    heading: 'Trạm Y tế các xã',
    paragraphs: [
      { id: 'p4', text: 'Xây dựng kế hoạch phối hợp với các điểm trường.' },
      { id: 'p5', text: 'Chỉ đạo Viên chức Trạm Y tế xã tiếp nhận băng rôn và bố trí treo.' },
    ],
  }),
];

it('leads from the paragraph that holds a target or an activity to its record', () => {
  const links = documentLinks(
    { sections, objectives: [] },
    [
      {
        code: 'T2',
        objective: 'I.2.3',
        statement: 'Năm 2024 phấn đấu đưa tỷ số giới tính khi sinh toàn huyện đạt 108',
      },
      { code: 'T3', objective: 'I.2', statement: 'Không có câu này trong văn bản' },
      { code: 'T4', objective: null, statement: 'Không thuộc mục tiêu nào' },
    ],
    [
      { code: 'II.5', section: 'II', title: 'In băng rôn tuyên truyền', description: null },
      {
        code: 'III.4.4',
        section: 'III.4',
        title: 'Tiếp nhận và treo băng rôn',
        description: 'Chỉ đạo viên chức Trạm Y tế xã tiếp nhận băng rôn và bố trí treo',
      },
      { code: 'IX.1', section: 'IX', title: 'Không có mục này', description: null },
    ],
  );
  expect(Object.fromEntries(links)).toEqual({
    p2: [{ kind: 'TARGET', code: 'T2' }],
    s1: [{ kind: 'TARGET', code: 'T3' }],
    s3: [{ kind: 'ACTIVITY', code: 'II.5' }],
    p5: [{ kind: 'ACTIVITY', code: 'III.4.4' }],
  });
});
