import type { DataElement, Indicator, IndicatorCheck } from '../api/types';

export const BIRTHS: DataElement = {
  code: 'LIVE_BIRTHS',
  nameVi: 'Trẻ sinh ra sống',
  nameEn: 'Live births',
  kind: 'FLOW',
  reconcilable: true,
  disaggregations: [
    { code: 'MALE', nameVi: 'Bé trai', nameEn: 'Boys', categories: [{ dimension: 'SEX', category: 'MALE' }] },
    {
      code: 'FEMALE',
      nameVi: 'Bé gái',
      nameEn: 'Girls',
      categories: [{ dimension: 'SEX', category: 'FEMALE' }],
    },
  ],
  validFrom: null,
  validTo: null,
  sourceVi: null,
  sourceEn: null,
  version: 0,
  allowedActions: ['EDIT'],
};

export const SRB: Indicator = {
  code: 'SRB',
  nameVi: 'Tỷ số giới tính khi sinh',
  nameEn: 'Sex ratio at birth',
  numerator: {
    expression: 'LIVE_BIRTHS.MALE',
    nameVi: 'Số bé trai',
    nameEn: 'Boys',
    kind: 'FLOW',
    parts: [{ cell: 'LIVE_BIRTHS.MALE', weight: 1 }],
  },
  denominator: {
    expression: 'LIVE_BIRTHS.FEMALE',
    nameVi: 'Số bé gái',
    nameEn: 'Girls',
    kind: 'FLOW',
    parts: [{ cell: 'LIVE_BIRTHS.FEMALE', weight: 1 }],
  },
  factor: 100,
  unitVi: 'bé trai/100 bé gái',
  unitEn: 'boys per 100 girls',
  polarity: 'WITHIN',
  bandLow: 104,
  bandHigh: 106,
  bandSource: 'UNFPA',
  decimals: 1,
  leastDenominator: null,
  chance: 'BINOMIAL',
  aggregation: 'FLOW',
  origin: 'COUNTS',
  validFrom: '2010-01-01',
  validTo: null,
  sourceVi: 'Thông tư 01/2022/TT-BYT',
  sourceEn: 'Circular 01/2022/TT-BYT',
  version: 4,
  allowedActions: ['EDIT'],
};

/** The answer of a check that found nothing wrong and nothing moved. */
export const NOTHING: IndicatorCheck = {
  expressionFaults: [],
  faults: [],
  cellsAdded: [],
  cellsRemoved: [],
  targets: [],
  series: [],
  valuesChanged: 0,
  examples: [],
};
