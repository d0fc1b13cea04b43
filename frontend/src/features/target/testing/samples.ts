import type { Assessment, Target } from '../api/targets';

/** Kiên Hải in 2024, up to October: 117 boys, 106 girls. */
export function assessment(over: Partial<Assessment> = {}): Assessment {
  return {
    period: '2024',
    area: { code: '912', name: 'huyện Kiên Hải' },
    mapDate: '2024-12-31',
    officialResult: 'NOT_MET',
    provisional: true,
    provisionalUntil: '2024-10-31',
    evidence: 'INCONCLUSIVE',
    value: 110.37735849,
    noValueReason: null,
    parts: {
      numerator: 117,
      denominator: 106,
      total: 223,
      numeratorNameVi: 'bé trai',
      numeratorNameEn: 'boys',
      denominatorNameVi: 'bé gái',
      denominatorNameEn: 'girls',
    },
    interval: { lower: 84.1, upper: 144.9, level: 0.95, method: 'CLOPPER_PEARSON' },
    months: 10,
    completeness: { received: 40, expected: 40, areasReporting: 4, areasTotal: 4, areaLevel: 'COMMUNE' },
    dataQuality: 'OK',
    display: { colour: 'NONE', hatched: true, monitoringOnly: true, hideRatio: false },
    pooledThreeYears: null,
    notComparable: [],
    sentenceVi: 'Chưa đủ căn cứ để kết luận cao hơn hay thấp hơn mức 108.',
    sentenceEn: 'Not enough evidence to say higher or lower than 108.',
    sources: ['REPORT', 'ILLUSTRATIVE'],
    ...over,
  };
}

export function target(over: Partial<Target> = {}): Target {
  return {
    id: '0193f0a0-0000-7000-8000-0000000000t2',
    plan: { id: 'kien-hai', number: null, title: 'Kế hoạch Kiên Hải' },
    code: 'T2',
    objective: 'I.2.3',
    objectiveId: null,
    socioEconomicPlan: null,
    statement: 'Năm 2024 phấn đấu đưa tỷ số giới tính khi sinh toàn huyện đạt 108 bé trai/100 bé gái',
    indicator: {
      code: 'SRB',
      nameVi: 'Tỷ số giới tính khi sinh',
      nameEn: 'Sex ratio at birth',
      unitVi: 'bé trai/100 bé gái',
      unitEn: 'boys per 100 girls',
    },
    comparator: 'EQ',
    comparatorText: 'đạt',
    effectiveComparator: 'LE',
    comparatorConfirmed: true,
    comparatorNoteVi: 'Văn bản ghi “đạt 108”; tính là “không quá 108”',
    comparatorNoteEn: 'The document says “đạt 108”; counted as “at most 108”',
    value: 108,
    upperValue: null,
    unit: 'bé trai/100 bé gái',
    due: '2024-12-31',
    population: 'trẻ sinh ra còn sống toàn huyện',
    area: { code: '912', name: 'huyện Kiên Hải' },
    origin: 'PLAN',
    version: 3,
    allowedActions: [],
    assessment: assessment(),
    ...over,
  };
}
