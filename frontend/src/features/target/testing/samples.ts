import type { Assessment, Target } from '../api/targets';
import type { Cascade, CascadeUnit, TreeLine } from '../api/types';

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
    level: { comparator: 'LE', value: 108, upperValue: null, milestoneYear: null, allocated: false },
    change: null,
    survey: null,
    published: null,
    belowLeastDenominator: false,
    explanations: [],
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
    basis: 'ABSOLUTE',
    baseline: null,
    milestones: [],
    membership: null,
    state: 'OPEN',
    closure: null,
    completion: null,
    version: 3,
    allowedActions: [],
    assessment: assessment(),
    ...over,
  };
}

/** A line of the tree of that target: a commune without a level of its own. */
export function treeLine(code: string, name: string, over: Partial<TreeLine> = {}): TreeLine {
  const { officialResult, provisional, provisionalUntil, evidence, value, noValueReason } = assessment();
  const { parts, interval, display, completeness, sources } = assessment();
  return {
    area: { code, name },
    areaLevel: 'COMMUNE',
    parent: '912',
    depth: 2,
    allocated: false,
    comparator: 'LE',
    targetValue: 108,
    upperValue: null,
    officialResult,
    provisional,
    provisionalUntil,
    evidence,
    value,
    noValueReason,
    parts,
    interval,
    display,
    completeness,
    sources,
    explanations: [],
    ...over,
  };
}

export function cascadeUnit(code: string, name: string, over: Partial<CascadeUnit> = {}): CascadeUnit {
  return {
    area: { code, name },
    organisation: { code: `TYT-${code}`, name: `Trạm Y tế ${name}` },
    value: null,
    upperValue: null,
    due: null,
    note: null,
    expectedDenominator: 40,
    denominatorTyped: false,
    lastValue: 109.6,
    lastPeriod: '2023',
    assessment: null,
    ...over,
  };
}

/** What a cascade says of its target. */
function pick(): Omit<Cascade['target'], 'comparator' | 'due'> {
  const { id, plan, code, statement, indicator, area, value, upperValue, unit } = target();
  return { id, plan, code, statement, indicator, area, value, upperValue, unit };
}

/** Nothing handed down yet: two communes of the district. */
export function cascade(over: Partial<Cascade> = {}): Cascade {
  return {
    target: {
      ...pick(),
      comparator: 'LE',
      due: '2024-12-31',
    },
    state: 'NONE',
    version: 1,
    inForce: false,
    mapDate: '2024-12-31',
    allowedActions: ['EDIT'],
    additive: false,
    decision: null,
    allocatedAt: null,
    units: [cascadeUnit('31105', 'xã Hòn Tre'), cascadeUnit('31108', 'xã Lại Sơn')],
    sum: null,
    implied: null,
    findings: [],
    ...over,
  };
}
