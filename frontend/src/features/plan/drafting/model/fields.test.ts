import { describe, expect, it } from 'vitest';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import type { Input } from '@/api/types';
import { activity, plan } from '../../testing/samples';
import { faultsOf, type Field } from './fields';
import { basisSentence, partLine } from './part-lines';
import { contentOf, draftFrom, emptyPart, FIELDS, partFaults } from './parts';

const t = translator(vi, 'vi');

function everyField(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => (field.as === 'rows' ? [field, ...everyField(field.fields)] : [field]));
}

it('has words for every field and every option', () => {
  for (const field of everyField(Object.values(FIELDS).flat())) {
    const options = 'options' in field ? field.options.map((option) => field.words(option)) : [];
    for (const key of [field.label, ...options]) expect(t(key), key).not.toBe(key);
  }
});

describe('what the service shows and what it takes', () => {
  it('an activity', () => {
    const shown = activity({
      title: 'In băng rôn',
      sectionId: 's2',
      category: 'PRINTED_MATERIAL',
      lead: { code: 'TTYT', name: 'Trung tâm Y tế' },
      coordinators: [{ text: 'Trạm Y tế các xã', organisation: { code: 'TYT', name: 'Trạm Y tế' } }],
      schedule: {
        text: 'Ngày 11/7',
        rules: [
          {
            kind: 'ON_OBSERVANCE',
            start: null,
            end: null,
            month: null,
            observance: {
              code: 'WPD',
              nameVi: 'Ngày Dân số thế giới',
              nameEn: 'World Population Day',
              day: 11,
              month: 7,
            },
            tentative: false,
            durationDays: null,
          },
        ],
      },
      subPlan: { required: true, plan: { id: 'p9', number: null, title: 'Kế hoạch truyền thông' } },
    });
    const draft: Input<'/api/v1/activities/{id}', 'put'> = {
      title: 'In băng rôn',
      section: 's2',
      description: null,
      category: 'PRINTED_MATERIAL',
      leadText: null,
      lead: 'TTYT',
      coordinators: [{ text: 'Trạm Y tế các xã', organisation: 'TYT' }],
      scheduleText: 'Ngày 11/7',
      rules: [
        {
          kind: 'ON_OBSERVANCE',
          start: null,
          end: null,
          month: null,
          observance: 'WPD',
          durationDays: null,
          tentative: false,
        },
      ],
      location: null,
      audience: null,
      expectedParticipants: null,
      outputs: [],
      materials: [],
      channels: [],
      separatePlan: true,
      subPlan: 'p9',
    };
    expect(draftFrom('ACTIVITY', contentOf('ACTIVITY', shown))).toEqual(draft);
  });

  it('the head with its signatory', () => {
    const draft: Input<'/api/v1/plans/{id}', 'put'> = {
      type: 'ANNUAL',
      title: 'Kiểm soát mất cân bằng giới tính khi sinh năm 2024',
      area: '912',
      periodStart: '2024-01-01',
      periodEnd: '2024-12-31',
      programme: null,
      place: 'Kiên Hải',
      scope: null,
      themes: ['STRUCTURE'],
      externalProjects: [],
      signatory: {
        onBehalfOf: null,
        authority: 'KT',
        authorityText: 'KT. GIÁM ĐỐC',
        title: null,
        name: null,
      },
    };
    const signatory = {
      onBehalfOf: null,
      authority: 'KT' as const,
      authorityText: 'KT. GIÁM ĐỐC',
      title: null,
      name: null,
    };
    expect(draftFrom('HEAD', contentOf('HEAD', plan({ signatory, themes: ['STRUCTURE'] })))).toEqual(draft);
  });

  it('a duty of one unit and of several', () => {
    const unit = { code: 'A', name: 'Trạm A' };
    const duty = { organisationText: 'Các trạm', role: 'LEAD', mode: 'DIRECT', tasks: ['làm', ' '] };
    const draft = (organisation: unknown, members: unknown) =>
      draftFrom('DUTY', contentOf('DUTY', { ...duty, organisation, members }));
    expect(draft(unit, [])).toEqual({ ...duty, tasks: ['làm'], organisations: ['A'] });
    expect(draft(null, [unit, { code: 'B', name: 'Trạm B' }])).toMatchObject({ organisations: ['A', 'B'] });
  });
});

describe('what a target is compared with', () => {
  const view = {
    statement: 'Giảm 0,5 điểm mỗi năm',
    comparator: 'CHANGE_BY',
    value: -0.5,
    area: { code: '912', name: 'Kiên Hải' },
    basis: 'CHANGE',
    baseline: { period: '2023', value: null, numerator: 161, denominator: 147, source: 'Niên giám' },
    milestones: [{ year: 2025, value: -0.6, upperValue: null, comparator: null, text: null }],
    membership: null,
  };

  it('comes back in the groups of the service', () => {
    expect(draftFrom('TARGET', contentOf('TARGET', view))).toMatchObject({
      basis: 'CHANGE',
      baseline: view.baseline,
      milestones: view.milestones,
      membership: null,
    });
    const group = { attribute: 'HIGH_FERTILITY', category: null, wanted: 'OUT' };
    const left = draftFrom('TARGET', contentOf('TARGET', { ...view, comparator: 'DONE', membership: group }));
    expect(left).toMatchObject({ basis: null, baseline: null, milestones: [], membership: group });
    expect(Object.keys(left)).not.toContain('membershipWanted');
  });

  it('takes the year before where no period is typed', () => {
    const content = { ...contentOf('TARGET', view), baselinePeriod: ' ' };
    expect(draftFrom('TARGET', content)).toMatchObject({ baseline: null });
    expect(partFaults('TARGET', { ...content, milestones: [{ year: null, value: 1 }] })).toEqual([
      { path: 'milestones/0/year', label: 'plan.year', why: 'REQUIRED' },
    ]);
  });
});

describe('what keeps a part from being sent', () => {
  it('names the field, and a field that is not asked for lacks nothing', () => {
    const target = emptyPart('TARGET', 'k', { code: '912', name: 'Kiên Hải' });
    expect(partFaults('TARGET', { ...target, value: { typed: '108 bé' } })).toEqual([
      { path: 'statement', label: 'draft.statement', why: 'REQUIRED' },
      { path: 'value', label: 'draft.value', why: 'NUMBER' },
    ]);
    const between = { ...target, statement: 'Từ 106 đến 108', comparator: 'BETWEEN' };
    expect(partFaults('TARGET', between).map(({ path }) => path)).toEqual(['upperValue']);
    expect(draftFrom('TARGET', { ...between, comparator: 'LE', upperValue: 108 })).toMatchObject({
      upperValue: null,
    });
  });

  it('finds its way into rows of rows', () => {
    const outputs = [{ name: 'băng rôn', quantity: 24, unit: '', allocations: [{ text: '', quantity: -1 }] }];
    expect(faultsOf(FIELDS.ACTIVITY, { ...emptyPart('ACTIVITY', 'k'), title: 'In', outputs })).toEqual([
      { path: 'outputs/0/allocations/0/text', label: 'draft.allocationTo', why: 'REQUIRED' },
      { path: 'outputs/0/allocations/0/quantity', label: 'draft.outputQuantity', why: 'TOO_SMALL' },
    ]);
  });

  it('a section needs a heading or a paragraph', () => {
    const empty = emptyPart('SECTION', 'k');
    expect(partFaults('SECTION', empty)).toMatchObject([{ path: 'heading', why: 'REQUIRED' }]);
    expect(partFaults('SECTION', { ...empty, heading: 'MỤC TIÊU' })).toEqual([]);
  });
});

describe('a part in a line', () => {
  it('a basis as it is printed', () => {
    const basis = contentOf('LEGAL_BASIS', {
      relation: 'PURSUANT_TO',
      documentType: 'KH',
      number: '71/KH-TTYT',
      issuedOn: '2024-02-05',
      issuer: 'Trung tâm Y tế',
      title: 'Về truyền thông dân số',
    });
    expect(basisSentence(basis)).toBe(
      'Căn cứ Kế hoạch số 71/KH-TTYT ngày 05 tháng 02 năm 2024 của Trung tâm Y tế Về truyền thông dân số',
    );
    expect(basisSentence({ ...basis, relation: 'IMPLEMENTS', title: 'công tác dân số', number: '' })).toMatch(
      /^Thực hiện Kế hoạch ngày .* về công tác dân số$/,
    );
  });

  it('a target with its level', () => {
    const target = contentOf('TARGET', {
      statement: 'Đạt dưới 108',
      comparator: 'LT',
      value: 108.5,
      unit: 'bé trai/100 bé gái',
      due: '2024-12-31',
      area: { code: '912', name: 'Kiên Hải' },
    });
    expect(partLine('TARGET', target, t)).toEqual({
      main: 'Đạt dưới 108',
      second: ['dưới 108,5 bé trai/100 bé gái', 'đến 31/12/2024', 'Kiên Hải'],
    });
  });
});
