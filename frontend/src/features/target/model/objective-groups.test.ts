import { expect, it } from 'vitest';
import { objectiveGroups } from './objective-groups';

it('puts targets under their objectives in the order of the document', () => {
  const targets = [
    { code: 'T1', objective: 'I.2.1' },
    { code: 'T2', objective: 'I.2.2' },
    { code: 'T3', objective: null },
    { code: 'T4', objective: 'I.2.2' },
    { code: 'T5', objective: 'IX' },
  ];
  const objectives = [
    { code: 'I.1', text: 'Chung' },
    { code: 'I.2.1', text: 'Một' },
    { code: 'I.2.2', text: 'Hai' },
  ];
  expect(
    objectiveGroups(targets, objectives).map(({ objective, targets: inside }) => [
      objective?.text ?? null,
      inside.map(({ code }) => code),
    ]),
  ).toEqual([
    ['Một', ['T1']],
    ['Hai', ['T2', 'T4']],
    [null, ['T3', 'T5']],
  ]);
});
