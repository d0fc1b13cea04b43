import type { Funnel, Indicator } from '../api/types';

const term = (cell: string, nameVi: string, nameEn: string): Indicator['numerator'] => ({
  expression: cell,
  nameVi,
  nameEn,
  kind: 'FLOW',
  parts: [{ cell, weight: 1 }],
});

export const SEX_RATIO: Indicator = {
  code: 'SRB',
  nameVi: 'Tỷ số giới tính khi sinh',
  nameEn: 'Sex ratio at birth',
  numerator: term('LIVE_BIRTHS.MALE', 'Bé trai', 'Boys'),
  denominator: term('LIVE_BIRTHS.FEMALE', 'Bé gái', 'Girls'),
  factor: 100,
  unitVi: 'bé trai/100 bé gái',
  unitEn: 'boys per 100 girls',
  polarity: 'WITHIN',
  bandLow: 104,
  bandHigh: 106,
  bandSource: 'GSO',
  decimals: 1,
  chance: 'BINOMIAL',
  aggregation: 'FLOW',
  origin: 'COUNTS',
  validFrom: null,
  validTo: null,
  sourceVi: '',
  sourceEn: '',
  leastDenominator: 30,
  version: 1,
  allowedActions: [],
};

/** A plain number: nothing below the line, no chance at work. */
export const LIVE_BIRTHS: Indicator = {
  ...SEX_RATIO,
  code: 'LIVE_BIRTHS',
  nameVi: 'Số trẻ sinh ra sống',
  nameEn: 'Live births',
  numerator: term('LIVE_BIRTHS', 'Trẻ sinh ra sống', 'Live births'),
  denominator: null,
  factor: 1,
  unitVi: 'trẻ',
  unitEn: 'children',
  bandLow: null,
  bandHigh: null,
  bandSource: null,
  decimals: 0,
  chance: 'NONE',
};

type FunnelPoint = Funnel['points'][number];

export const funnelPoint = (
  name: string,
  births: number,
  value: number | null,
  over: Partial<FunnelPoint> = {},
): FunnelPoint => ({
  area: { code: name, name },
  births,
  boys: Math.round(births / 2),
  girls: births - Math.round(births / 2),
  value,
  lower: value === null ? null : value - 20,
  upper: value === null ? null : value + 20,
  evidence: 'INCONCLUSIVE',
  dataQuality: value === null ? null : 'OK',
  outside: 'NONE',
  received: 1,
  expected: 1,
  ...over,
});

export const FUNNEL: Funnel = {
  indicator: SEX_RATIO,
  area: { code: '24', name: 'tỉnh Bắc Giang' },
  period: '2024',
  years: 1,
  mapDate: '2024-12-31',
  target: { value: 111, source: 'ASKED', line: null },
  points: [
    funnelPoint('huyện Hiệp Hòa', 2750, 121.4, { outside: 'P998' }),
    funnelPoint('huyện Sơn Động', 1000, 98, { outside: 'P95' }),
    funnelPoint('huyện Yên Thế', 1250, 112.6),
    funnelPoint('xã Nhỏ', 12, null),
  ],
  limits: [1000, 1250, 1700, 2750].map((births) => ({
    births,
    lower95: 111 - 4000 / births,
    upper95: 111 + 4000 / births,
    lower998: 111 - 6500 / births,
    upper998: births === 1000 ? null : 111 + 6500 / births,
  })),
  overdispersion: { phi: 1.8, places: 3, inflated: false },
  received: 4,
  expected: 10,
  missing: [{ code: '213', name: 'thành phố Bắc Giang' }],
  illustrative: true,
  sentenceVi:
    'Năm 2024, tỉnh Bắc Giang: 1/3 địa bàn nằm ngoài giới hạn 99,8 % quanh mức 111: huyện Hiệp Hòa (cao hơn); 1 địa bàn khác nằm ngoài giới hạn 95 %: huyện Sơn Động (thấp hơn). Mới có số liệu của 4/10 địa bàn, không đại diện cho toàn tỉnh Bắc Giang.',
  sentenceEn: 'In 2024, tỉnh Bắc Giang: 1 of 3 areas outside the 99.8% limits around 111.',
};
