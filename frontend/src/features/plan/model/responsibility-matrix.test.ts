import { expect, it } from 'vitest';
import { activity } from '../testing/samples';
import { responsibilityMatrix } from './responsibility-matrix';

it('marks who leads and who coordinates each activity', () => {
  const office = { code: 'PHONG-DS', name: 'Phòng Dân số' };
  const { columns, rows } = responsibilityMatrix([
    activity({ code: 'II.1', lead: office, coordinators: [{ text: 'các điểm trường', organisation: null }] }),
    activity({ code: 'II.2', lead: null, leadText: null, coordinators: [] }),
    activity({
      code: 'II.3',
      lead: { code: 'TTYT', name: 'Trung tâm Y tế' },
      coordinators: [
        { text: 'Phòng DS', organisation: office },
        { text: 'Trung tâm Y tế', organisation: { code: 'TTYT', name: 'Trung tâm Y tế' } },
      ],
    }),
  ]);
  expect(columns.map(({ code }) => code)).toEqual(['II.1', 'II.3']);
  expect(rows.map(({ name, parts }) => [name, parts])).toEqual([
    ['Phòng Dân số', ['LEAD', 'COORDINATE']],
    ['các điểm trường', ['COORDINATE', null]],
    ['Trung tâm Y tế', [null, 'LEAD']],
  ]);
});
