import type { PlainKey } from '@/i18n/catalogue';
import { textOf, type Content } from './content';
import type { Field } from './fields';

const COUNT = { decimals: 0, least: 0, most: 10_000_000 } as const;
const YEAR = { as: 'number', decimals: 0, least: 1900, most: 2200 } as const;

/** Names of options that the catalogue has under one root: `plan.role.LEAD`. */
const wordsOf =
  <Root extends string>(root: Root) =>
  (option: string) =>
    `${root}.${option}` as PlainKey;

export const PLAN_TYPES = ['ANNUAL', 'EVENT', 'MULTI_YEAR', 'COORDINATION'] as const;

export const SIGNING_FIELDS: readonly Field[] = [
  { as: 'text', name: 'onBehalfOf', label: 'draft.onBehalfOf', max: 200 },
  {
    as: 'one-of',
    name: 'authority',
    label: 'draft.authority',
    options: ['TM', 'KT', 'TL', 'TUQ', 'Q'],
    words: wordsOf('draft.authority'),
    none: 'draft.authorityNone',
  },
  { as: 'text', name: 'authorityText', label: 'draft.authorityText', max: 200 },
  { as: 'text', name: 'title', label: 'draft.signatoryTitle', max: 200 },
  { as: 'text', name: 'name', label: 'draft.signatoryName', max: 200 },
];

export const HEAD_FIELDS: readonly Field[] = [
  {
    as: 'one-of',
    name: 'type',
    label: 'plan.type',
    options: PLAN_TYPES,
    words: wordsOf('plan.type'),
  },
  { as: 'long', name: 'title', label: 'draft.title', required: true, max: 1000 },
  { as: 'date', name: 'periodStart', label: 'draft.periodStart', required: true },
  { as: 'date', name: 'periodEnd', label: 'draft.periodEnd', required: true },
  { as: 'chosen', name: 'area', label: 'plan.area', from: 'area', required: true },
  { as: 'chosen', name: 'programme', label: 'plan.programme', from: 'programme' },
  { as: 'text', name: 'place', label: 'draft.place', max: 200 },
  { as: 'long', name: 'scope', label: 'plan.scope', max: 2000 },
  {
    as: 'some-of',
    name: 'themes',
    label: 'plan.themes',
    options: ['SIZE', 'STRUCTURE', 'DISTRIBUTION', 'QUALITY'],
    words: wordsOf('plan.theme'),
  },
  {
    as: 'lines',
    name: 'externalProjects',
    label: 'draft.externalProjects',
    add: 'draft.addProject',
    max: 300,
  },
];

export const BASIS_FIELDS: readonly Field[] = [
  {
    as: 'one-of',
    name: 'relation',
    label: 'draft.relation',
    options: ['PURSUANT_TO', 'IMPLEMENTS', 'MENTIONS'],
    words: wordsOf('plan.relation'),
  },
  { as: 'chosen', name: 'plan', label: 'draft.basisPlan', from: 'plan' },
  { as: 'text', name: 'documentType', label: 'draft.documentType', required: true, max: 32 },
  { as: 'text', name: 'number', label: 'draft.number', max: 64 },
  { as: 'date', name: 'issuedOn', label: 'draft.issuedOn' },
  { as: 'text', name: 'issuer', label: 'draft.basisIssuer', max: 300 },
  { as: 'long', name: 'title', label: 'draft.basisTitle', max: 2000 },
  {
    as: 'one-of',
    name: 'location',
    label: 'draft.basisLocation',
    options: ['PREAMBLE', 'BODY'],
    words: wordsOf('draft.location'),
  },
  { ...YEAR, name: 'periodFrom', label: 'draft.basisFrom' },
  { ...YEAR, name: 'periodTo', label: 'draft.basisTo' },
  { ...YEAR, name: 'horizon', label: 'draft.basisHorizon' },
  { as: 'part', name: 'citedIn', label: 'draft.citedIn', of: 'LEGAL_BASIS' },
];

export const OBJECTIVE_FIELDS: readonly Field[] = [
  {
    as: 'one-of',
    name: 'kind',
    label: 'draft.objectiveKind',
    options: ['GENERAL', 'SPECIFIC', 'PURPOSE', 'REQUIREMENT'],
    words: wordsOf('draft.objective'),
  },
  { as: 'long', name: 'text', label: 'draft.words', required: true, max: 8000 },
];

const comparatorIs =
  (...comparators: string[]) =>
  (content: Content) =>
    comparators.includes(textOf(content, 'comparator'));

const inNumbers = (content: Content) => !comparatorIs('DONE')(content);

const LEVEL = {
  as: 'number',
  decimals: 4,
  least: -99_999_999_999_999,
  most: 99_999_999_999_999,
} as const;

/** What a target's level is compared with. A period as the service codes it: 2023, 2023-Q3. */
const MEASURE_FIELDS: readonly Field[] = [
  {
    as: 'one-of',
    name: 'basis',
    label: 'targetPage.basis',
    options: ['ABSOLUTE', 'CHANGE', 'RELATIVE', 'COUNT'],
    words: wordsOf('targetPage.basis'),
    when: (content) => inNumbers(content) && !comparatorIs('CHANGE_BY')(content),
  },
  {
    as: 'one-of',
    name: 'changeBasis',
    label: 'targetPage.basis',
    options: ['CHANGE', 'RELATIVE'],
    words: wordsOf('targetPage.basis'),
    when: comparatorIs('CHANGE_BY'),
  },
  { as: 'text', name: 'baselinePeriod', label: 'draft.baselinePeriod', max: 7, when: comparesPeriods },
  { ...LEVEL, name: 'baselineValue', label: 'draft.baselineValue', when: hasBaseline },
  {
    as: 'number',
    name: 'baselineNumerator',
    label: 'draft.baselineNumerator',
    ...COUNT,
    most: 999_999_999,
    when: hasBaseline,
  },
  {
    as: 'number',
    name: 'baselineDenominator',
    label: 'draft.baselineDenominator',
    ...COUNT,
    most: 999_999_999,
    when: hasBaseline,
  },
  { as: 'text', name: 'baselineSource', label: 'draft.baselineSource', max: 500, when: hasBaseline },
  {
    as: 'rows',
    name: 'milestones',
    label: 'targetPage.milestones',
    add: 'draft.addMilestone',
    empty: { year: null, value: null, upperValue: null, comparator: '', text: '' },
    when: inNumbers,
    fields: [
      { ...YEAR, name: 'year', label: 'plan.year', required: true },
      {
        as: 'one-of',
        name: 'comparator',
        label: 'draft.comparator',
        options: ['LT', 'LE', 'EQ', 'GE', 'GT', 'BETWEEN'],
        words: wordsOf('draft.comparator'),
        none: 'draft.asTarget',
      },
      { ...LEVEL, name: 'value', label: 'draft.value', required: true },
      {
        ...LEVEL,
        name: 'upperValue',
        label: 'draft.upperValue',
        required: true,
        when: comparatorIs('BETWEEN'),
      },
      { as: 'text', name: 'text', label: 'draft.milestoneText', max: 500 },
    ],
  },
  {
    as: 'one-of',
    name: 'membershipAttribute',
    label: 'targetPage.membership',
    options: ['HIGH_FERTILITY', 'FERTILITY_ZONE', 'ETHNIC_MINORITY_MOUNTAINOUS'],
    words: wordsOf('draft.membership'),
    none: 'draft.membershipNone',
    when: comparatorIs('DONE'),
  },
  {
    as: 'one-of',
    name: 'membershipCategory',
    label: 'draft.membershipCategory',
    options: ['HIGH', 'REPLACEMENT', 'LOW'],
    words: wordsOf('draft.zone'),
    when: (content) =>
      comparatorIs('DONE')(content) && textOf(content, 'membershipAttribute') === 'FERTILITY_ZONE',
  },
  {
    as: 'one-of',
    name: 'membershipWanted',
    label: 'draft.membershipWanted',
    options: ['OUT', 'IN'],
    words: wordsOf('draft.wanted'),
    when: (content) => comparatorIs('DONE')(content) && textOf(content, 'membershipAttribute') !== '',
  },
];

function comparesPeriods(content: Content): boolean {
  return (
    inNumbers(content) &&
    (comparatorIs('CHANGE_BY')(content) || ['CHANGE', 'RELATIVE'].includes(textOf(content, 'basis')))
  );
}

function hasBaseline(content: Content): boolean {
  return comparesPeriods(content) && textOf(content, 'baselinePeriod').trim() !== '';
}

export const TARGET_FIELDS: readonly Field[] = [
  { as: 'long', name: 'statement', label: 'draft.statement', required: true, max: 2000 },
  { as: 'part', name: 'objective', label: 'draft.targetObjective', of: 'OBJECTIVE' },
  { as: 'chosen', name: 'indicator', label: 'draft.indicator', from: 'indicator' },
  {
    as: 'one-of',
    name: 'comparator',
    label: 'draft.comparator',
    options: ['LT', 'LE', 'EQ', 'GE', 'GT', 'BETWEEN', 'MAINTAIN', 'CHANGE_BY', 'DONE'],
    words: wordsOf('draft.comparator'),
  },
  { as: 'text', name: 'comparatorText', label: 'draft.comparatorText', max: 200 },
  { ...LEVEL, name: 'value', label: 'draft.value', when: inNumbers },
  {
    ...LEVEL,
    name: 'upperValue',
    label: 'draft.upperValue',
    required: true,
    when: comparatorIs('BETWEEN'),
  },
  { as: 'text', name: 'unit', label: 'draft.unit', max: 64 },
  { as: 'date', name: 'due', label: 'draft.due' },
  { as: 'text', name: 'population', label: 'draft.population', max: 500 },
  { as: 'chosen', name: 'area', label: 'plan.area', from: 'area', required: true },
  { as: 'text', name: 'socioEconomicPlan', label: 'draft.socioEconomicPlan', max: 500 },
  ...MEASURE_FIELDS,
];

const CATEGORIES = [
  'COMMUNICATION',
  'BROADCAST',
  'CAMPAIGN',
  'CLUB',
  'COMMENDATION',
  'COMPETITION',
  'CONFERENCE',
  'CONTENT_PREPARATION',
  'COORDINATION',
  'COUNSELLING',
  'DATA_MANAGEMENT',
  'ENFORCEMENT',
  'EVALUATION',
  'INSPECTION',
  'MASS_MEDIA',
  'MODEL',
  'POLICY',
  'PRINTED_MATERIAL',
  'RECONCILIATION',
  'REPORTING',
  'SCHOOL_EXTRACURRICULAR',
  'SERVICE',
  'STEERING',
  'TRAINING',
] as const;

const ruleIs =
  (...kinds: string[]) =>
  (content: Content) =>
    kinds.includes(textOf(content, 'kind'));

const RULE_FIELDS: readonly Field[] = [
  {
    as: 'one-of',
    name: 'kind',
    label: 'draft.ruleKind',
    options: [
      'ONCE',
      'RANGE',
      'YEARLY',
      'YEARLY_IN_MONTH',
      'MONTHLY',
      'QUARTERLY',
      'ON_OBSERVANCE',
      'AFTER_ACTIVITY',
      'CONTINUOUS',
      'ON_DEMAND',
      'UNSCHEDULED',
    ],
    words: wordsOf('draft.rule'),
  },
  { as: 'date', name: 'start', label: 'draft.ruleStart', required: true, when: ruleIs('ONCE', 'RANGE') },
  { as: 'date', name: 'end', label: 'draft.ruleEnd', required: true, when: ruleIs('RANGE') },
  {
    as: 'number',
    name: 'month',
    label: 'draft.ruleMonth',
    decimals: 0,
    least: 1,
    most: 12,
    required: true,
    when: ruleIs('YEARLY_IN_MONTH'),
  },
  {
    as: 'chosen',
    name: 'observance',
    label: 'draft.ruleObservance',
    from: 'observance',
    required: true,
    when: ruleIs('ON_OBSERVANCE'),
  },
  {
    as: 'number',
    name: 'durationDays',
    label: 'draft.ruleDays',
    decimals: 0,
    least: 1,
    most: 366,
    when: ruleIs('ONCE', 'YEARLY', 'YEARLY_IN_MONTH', 'ON_OBSERVANCE'),
  },
  { as: 'flag', name: 'tentative', label: 'draft.ruleTentative', when: ruleIs('ONCE', 'RANGE') },
];

const OUTPUT_FIELDS: readonly Field[] = [
  { as: 'text', name: 'name', label: 'draft.outputName', required: true, max: 500 },
  { as: 'number', name: 'quantity', label: 'draft.outputQuantity', ...COUNT },
  { as: 'text', name: 'unit', label: 'draft.unit', max: 100 },
  {
    as: 'rows',
    name: 'allocations',
    label: 'draft.allocations',
    add: 'draft.addAllocation',
    empty: { text: '', organisation: null, quantity: null },
    fields: [
      { as: 'text', name: 'text', label: 'draft.allocationTo', required: true, max: 500 },
      { as: 'chosen', name: 'organisation', label: 'draft.unitInSystem', from: 'organisation' },
      { as: 'number', name: 'quantity', label: 'draft.outputQuantity', ...COUNT, required: true },
    ],
  },
];

export const ACTIVITY_FIELDS: readonly Field[] = [
  { as: 'long', name: 'title', label: 'draft.activityTitle', required: true, max: 1000 },
  { as: 'part', name: 'section', label: 'draft.activitySection', of: 'SECTION' },
  { as: 'long', name: 'description', label: 'draft.activityDescription', max: 8000 },
  {
    as: 'one-of',
    name: 'category',
    label: 'plan.category',
    options: CATEGORIES,
    words: wordsOf('plan.category'),
  },
  { as: 'text', name: 'leadText', label: 'draft.leadText', max: 500 },
  { as: 'chosen', name: 'lead', label: 'draft.lead', from: 'organisation' },
  {
    as: 'rows',
    name: 'coordinators',
    label: 'draft.coordinators',
    add: 'draft.addCoordinator',
    empty: { text: '', organisation: null },
    fields: [
      { as: 'text', name: 'text', label: 'draft.coordinatorText', required: true, max: 500 },
      { as: 'chosen', name: 'organisation', label: 'draft.unitInSystem', from: 'organisation' },
    ],
  },
  { as: 'text', name: 'scheduleText', label: 'draft.scheduleText', max: 1000 },
  {
    as: 'rows',
    name: 'rules',
    label: 'draft.rules',
    add: 'draft.addRule',
    empty: {
      kind: 'ONCE',
      start: null,
      end: null,
      month: null,
      observance: null,
      durationDays: null,
      tentative: false,
    },
    fields: RULE_FIELDS,
  },
  { as: 'text', name: 'location', label: 'plan.location', max: 1000 },
  { as: 'text', name: 'audience', label: 'plan.audience', max: 2000 },
  { as: 'number', name: 'expectedParticipants', label: 'plan.participants', ...COUNT },
  {
    as: 'rows',
    name: 'outputs',
    label: 'plan.outputs',
    add: 'draft.addOutput',
    empty: { name: '', quantity: null, unit: '', allocations: [] },
    fields: OUTPUT_FIELDS,
  },
  { as: 'lines', name: 'materials', label: 'plan.materials', add: 'draft.addMaterial', max: 1000 },
  { as: 'lines', name: 'channels', label: 'plan.channels', add: 'draft.addChannel', max: 1000 },
  { as: 'flag', name: 'separatePlan', label: 'draft.separatePlan' },
  {
    as: 'chosen',
    name: 'subPlan',
    label: 'draft.subPlan',
    from: 'plan',
    when: (content) => content.separatePlan === true,
  },
];

export const DUTY_FIELDS: readonly Field[] = [
  { as: 'text', name: 'organisationText', label: 'draft.dutyText', required: true, max: 500 },
  { as: 'several', name: 'organisations', label: 'draft.unitsInSystem', from: 'organisation' },
  {
    as: 'one-of',
    name: 'role',
    label: 'draft.role',
    options: ['LEAD', 'COORDINATE', 'ADVISE', 'SUPERVISE', 'FUND'],
    words: wordsOf('plan.role'),
  },
  {
    as: 'one-of',
    name: 'mode',
    label: 'draft.mode',
    options: ['DIRECT', 'REQUEST'],
    words: wordsOf('plan.mode'),
  },
  { as: 'lines', name: 'tasks', label: 'draft.tasks', add: 'draft.addTask', max: 8000 },
];

export const REPORTING_FIELDS: readonly Field[] = [
  { as: 'long', name: 'what', label: 'draft.reportWhat', required: true, max: 2000 },
  { as: 'text', name: 'fromText', label: 'draft.reportFromText', max: 500 },
  { as: 'chosen', name: 'from', label: 'draft.reportFrom', from: 'organisation' },
  { as: 'text', name: 'toText', label: 'draft.reportToText', max: 500 },
  { as: 'several', name: 'to', label: 'draft.reportTo', from: 'organisation' },
  { as: 'text', name: 'viaText', label: 'draft.reportViaText', max: 500 },
  { as: 'chosen', name: 'via', label: 'draft.reportVia', from: 'organisation' },
  { as: 'date', name: 'dueOn', label: 'draft.reportDueOn' },
  { as: 'text', name: 'dueText', label: 'draft.reportDueText', max: 500 },
  {
    as: 'some-of',
    name: 'frequency',
    label: 'draft.frequency',
    options: ['ONCE', 'MONTHLY', 'QUARTERLY', 'YEARLY', 'PERIODIC', 'ON_DEMAND'],
    words: wordsOf('plan.frequency'),
  },
];

export const FUNDING_FIELDS: readonly Field[] = [
  {
    as: 'some-of',
    name: 'kinds',
    label: 'draft.fundingKinds',
    options: [
      'STATE_BUDGET',
      'PROVINCIAL_BUDGET',
      'DISTRICT_BUDGET',
      'COMMUNE_BUDGET',
      'UNIT_REGULAR',
      'SOCIALISED',
      'DONOR',
      'OTHER_LEGAL',
    ],
    words: wordsOf('plan.funding'),
    required: true,
  },
  { as: 'text', name: 'source', label: 'plan.fundingSource', required: true, max: 1000 },
  { as: 'long', name: 'text', label: 'plan.fundingText', required: true, max: 4000 },
  { as: 'text', name: 'decision', label: 'plan.fundingDecision', max: 500 },
];

export const RECIPIENT_FIELDS: readonly Field[] = [
  { as: 'text', name: 'text', label: 'plan.columnRecipient', required: true, max: 500 },
  { as: 'several', name: 'organisations', label: 'draft.unitsInSystem', from: 'organisation' },
  {
    as: 'one-of',
    name: 'purpose',
    label: 'plan.columnPurpose',
    options: ['REPORT', 'COORDINATE', 'EXECUTE', 'FILE'],
    words: wordsOf('plan.purpose'),
    none: 'draft.purposeNone',
  },
  { as: 'number', name: 'copies', label: 'plan.columnCopies', decimals: 0, least: 1, most: 10_000 },
];

export const ANNEX_FIELDS: readonly Field[] = [
  { as: 'text', name: 'title', label: 'draft.annexTitle', required: true, max: 1000 },
  { as: 'long', name: 'description', label: 'draft.annexDescription', max: 2000 },
];

export const REQUEST_FIELDS: readonly Field[] = [
  { as: 'long', name: 'text', label: 'draft.requestText', required: true, max: 2000 },
  { as: 'several', name: 'organisations', label: 'draft.requestOf', from: 'organisation' },
];

export const GROUP_FIELDS: readonly Field[] = [
  { as: 'long', name: 'text', label: 'draft.groupText', required: true, max: 1000 },
  { as: 'flag', name: 'priority', label: 'draft.groupPriority' },
];
