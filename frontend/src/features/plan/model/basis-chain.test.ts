import { expect, it } from 'vitest';
import { legalBasis } from '../testing/samples';
import { basisChain } from './basis-chain';

const basis = (id: string, citedIn: string | null) => legalBasis({ id, number: id, citedIn });

it('puts a document below the one that cites it', () => {
  const chain = basisChain([basis('214', null), basis('137', '214'), basis('21', '137'), basis('341', null)]);
  expect(chain).toMatchObject([
    { basis: { id: '214' }, cites: [{ basis: { id: '137' }, cites: [{ basis: { id: '21' }, cites: [] }] }] },
    { basis: { id: '341' }, cites: [] },
  ]);
});

it('keeps a document whose citing one is not there', () => {
  expect(basisChain([basis('137', 'gone')])).toHaveLength(1);
});

it('names a document once that is cited again in the same role', () => {
  const decree = { number: '114/NĐ-CP', citedIn: null };
  const chain = basisChain([
    legalBasis({ ...decree, id: 'a', location: 'BODY' }),
    legalBasis({ ...decree, id: 'b', location: 'PREAMBLE' }),
    legalBasis({ ...decree, id: 'c', relation: 'PURSUANT_TO' }),
  ]);
  expect(chain.map((node) => node.basis.id)).toEqual(['a', 'c']);
});
