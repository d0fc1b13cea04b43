import { describe, expect, it } from 'vitest';
import { cited, implementing } from '../testing/samples';
import { citedTree, implementingTree, over, type CitedBranch } from './lineage-tree';

const told = (branches: readonly CitedBranch[]): unknown[] =>
  branches.map(({ node, below }) => (below.length === 0 ? node.number : [node.number, ...told(below)]));

describe('what a plan rests on', () => {
  it('leads up to the resolution', () => {
    const chain = [
      cited({ id: 'a', number: '214/KH-UBND' }),
      cited({ id: 'b', number: '137-KH/TU', citedIn: 'a', depth: 2 }),
      cited({ id: 'c', number: '21-NQ/TW', citedIn: 'b', depth: 3 }),
      cited({ id: 'd', number: '341/KH-UBND' }),
    ];
    expect(told(citedTree(chain))).toEqual([['214/KH-UBND', ['137-KH/TU', '21-NQ/TW']], '341/KH-UBND']);
  });

  it('shows a document once that the text cites twice', () => {
    const chain = [
      cited({ id: 'a', number: '1618/QĐ-TTg' }),
      cited({ id: 'b', number: '1618/QĐ-TTg' }),
      cited({ id: 'c', number: '1618/QĐ-TTg', relation: 'IMPLEMENTS' }),
    ];
    expect(citedTree(chain).map(({ node }) => node.id)).toEqual(['a', 'c']);
  });

  it('keeps what was cited by something out of sight', () => {
    expect(told(citedTree([cited({ id: 'b', number: '137-KH/TU', citedIn: 'gone' })]))).toEqual([
      '137-KH/TU',
    ]);
  });

  it('is over when it expired or was replaced', () => {
    const standing = (status: 'IN_FORCE' | 'EXPIRED' | 'REPLACED' | 'UNKNOWN' | 'NOT_YET') =>
      cited({ standing: { status, endedOn: null, replacedBy: null } });
    expect(over(standing('EXPIRED'))).toBe(true);
    expect(over(standing('REPLACED'))).toBe(true);
    expect(over(standing('IN_FORCE'))).toBe(false);
    expect(over(standing('UNKNOWN'))).toBe(false);
    expect(over(standing('NOT_YET'))).toBe(false);
  });
});

it('plans hang on the plan that they carry out', () => {
  const tree = implementingTree([
    implementing({ id: 'district', carriesOut: 'this' }),
    implementing({ id: 'commune', carriesOut: 'district', depth: 2 }),
    implementing({ id: 'other', carriesOut: 'this' }),
  ]);
  expect(tree.map(({ node, below }) => [node.id, below.map((each) => each.node.id)])).toEqual([
    ['district', ['commune']],
    ['other', []],
  ]);
});
