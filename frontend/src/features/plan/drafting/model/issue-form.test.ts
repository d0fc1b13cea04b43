import { expect, it } from 'vitest';
import { NETWORK_PROBLEM } from '@/api/problem';
import { plan } from '../../testing/samples';
import { issueBody, issueContent, issueFaults, lacks } from './issue-form';

const DRAFT = plan({
  place: 'Kiên Hải',
  signatory: { onBehalfOf: null, authority: 'KT', authorityText: 'KT. GIÁM ĐỐC', title: null, name: null },
});

it('begins with what the draft knows and asks for the rest', () => {
  const content = issueContent(DRAFT, '2024-11-18');
  expect(content).toMatchObject({ number: '', issuedOn: '2024-11-18', place: 'Kiên Hải' });
  expect(issueFaults(content).map(({ path }) => path)).toEqual(['number', 'signatory/title']);
});

it('sends what văn thư gave', () => {
  const content = issueContent(DRAFT, '2024-11-18');
  const signatory = { ...(content.signatory as object), title: 'PHÓ GIÁM ĐỐC', name: ' Nguyễn Văn An ' };
  expect(issueBody({ ...content, number: ' 12/KH-TTYT ', signatory })).toEqual({
    number: '12/KH-TTYT',
    issuedOn: '2024-11-18',
    place: 'Kiên Hải',
    signatory: {
      onBehalfOf: null,
      authority: 'KT',
      authorityText: 'KT. GIÁM ĐỐC',
      title: 'PHÓ GIÁM ĐỐC',
      name: 'Nguyễn Văn An',
    },
  });
});

it('leads from what is missing to its place', () => {
  const errors = [
    { pointer: '', code: 'plan.lacks-bases', message: 'Chưa có căn cứ' },
    { pointer: '/number', code: 'plan.number-taken', message: 'Số đã dùng' },
  ];
  expect(lacks({ ...NETWORK_PROBLEM, status: 422, errors })).toEqual([
    { message: 'Chưa có căn cứ', anchor: 'can-cu' },
    { message: 'Số đã dùng', anchor: null },
  ]);
});
