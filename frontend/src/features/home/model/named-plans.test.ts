import { expect, test } from 'vitest';
import type { Work } from '../api/work';
import { namedPlans } from './named-plans';

const issuer = { code: 'TTYT-KIEN-HAI', name: 'Trung tâm Y tế huyện Kiên Hải' };
const plan = { id: 'p1', number: '139/KH-TTYT', title: 'Kế hoạch năm 2024' };

const duty = (role: Work['duties'][number]['role'], tasks: number): Work['duties'][number] => ({
  plan,
  issuer,
  role,
  mode: 'DIRECT',
  tasks,
});

const named = (id: string) => ({ id, number: null, title: 'Kế hoạch khác', issuer }) as Work['plans'][number];

test('a plan that gives several duties and names the unit stands once', () => {
  const found = namedPlans({ duties: [duty('LEAD', 2), duty('COORDINATE', 5)], plans: [named('p1')] });
  expect(found).toEqual([
    {
      plan,
      issuer,
      duties: [
        { role: 'LEAD', mode: 'DIRECT', tasks: 2 },
        { role: 'COORDINATE', mode: 'DIRECT', tasks: 5 },
      ],
    },
  ]);
});

test('plans that only name the unit follow', () => {
  const found = namedPlans({ duties: [duty('LEAD', 2)], plans: [named('p2'), named('p1')] });
  expect(found.map((each) => [each.plan.id, each.duties.length])).toEqual([
    ['p1', 1],
    ['p2', 0],
  ]);
});
