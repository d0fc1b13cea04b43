import type { PlainKey } from '@/i18n/catalogue';

/** How a value is shown and typed. */
export type FieldKind =
  'TEXT' | 'PROSE' | 'NUMBER' | 'YEAR' | 'DATE' | 'YES_NO' | 'LINES' | 'CHOICE' | 'CHOICES' | 'CODES';

/** The names of fields and of what can be chosen. */
export type Label = Extract<PlainKey, `planImport.${string}` | `plan.${string}`>;

export interface FieldDefinition {
  /** Below the head or an item of a list: `value`. A star stands for each place of a list. */
  path: string;
  label: Label;
  kind: FieldKind;
  /** With CHOICE and CHOICES: the values and their words. */
  choices?: Readonly<Record<string, Label>>;
  /** With TEXT: what is known of some values; others are shown as they are. */
  words?: Readonly<Record<string, Label>>;
  /** With TEXT: a code of this catalogue, shown by its name. */
  catalogue?: 'INDICATOR' | 'PROGRAMME';
  /** The plan cannot be without it. */
  required?: boolean;
  /** Shown also where the text does not say it, so that a person who knows may type it. */
  offered?: boolean;
}

/** A list of the draft, or its head. */
export interface GroupDefinition {
  /** Name of the list; empty for the head. */
  list: string;
  label: Label;
  /** What one entry is called. */
  item: Label;
  fields: readonly FieldDefinition[];
}

type Kind = Omit<FieldDefinition, 'path' | 'label' | 'kind'>;

const field =
  (kind: FieldKind) =>
  (path: string, label: Label, more: Kind = {}): FieldDefinition => ({ path, label, kind, ...more });

const text = field('TEXT');
const prose = field('PROSE');
const number = field('NUMBER');
const year = field('YEAR');
const date = field('DATE');
const yesNo = field('YES_NO');
const lines = field('LINES');
const codes = field('CODES');
const choice = field('CHOICE');
const choices = field('CHOICES');

function words<const V extends string, P extends string>(values: readonly V[], prefix: P) {
  return Object.fromEntries(values.map((value) => [value, `${prefix}.${value}`])) as Record<V, `${P}.${V}`>;
}

const TYPES = words(['EVENT', 'ANNUAL', 'MULTI_YEAR', 'COORDINATION'], 'plan.type');
const DOCUMENTS = words(
  ['BC', 'CHIẾN LƯỢC', 'CT', 'CTr', 'CV', 'DA', 'ĐA', 'KH', 'LUẬT', 'NĐ', 'NQ', 'PL', 'QĐ', 'TB', 'TT'],
  'plan.document',
);
const THEMES = words(['SIZE', 'STRUCTURE', 'DISTRIBUTION', 'QUALITY'], 'plan.theme');
const RELATIONS = words(['PURSUANT_TO', 'IMPLEMENTS', 'MENTIONS'], 'plan.relation');
const OBJECTIVES = words(['GENERAL', 'SPECIFIC', 'PURPOSE', 'REQUIREMENT'], 'planImport.objective');
const COMPARATORS = words(
  ['LT', 'LE', 'EQ', 'GE', 'GT', 'BETWEEN', 'MAINTAIN', 'CHANGE_BY', 'DONE'],
  'planImport.comparator',
);
const RULES = words(
  [
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
  'planImport.rule',
);
const CATEGORIES = words(
  [
    'BROADCAST',
    'CAMPAIGN',
    'CLUB',
    'COMMENDATION',
    'COMMUNICATION',
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
  ],
  'plan.category',
);
const ROLES = words(['LEAD', 'COORDINATE', 'ADVISE', 'SUPERVISE', 'FUND'], 'plan.role');
const MODES = words(['DIRECT', 'REQUEST'], 'plan.mode');
const FREQUENCIES = words(
  ['ONCE', 'MONTHLY', 'QUARTERLY', 'YEARLY', 'PERIODIC', 'ON_DEMAND'],
  'plan.frequency',
);
const FUNDS = words(
  [
    'STATE_BUDGET',
    'PROVINCIAL_BUDGET',
    'DISTRICT_BUDGET',
    'COMMUNE_BUDGET',
    'UNIT_REGULAR',
    'SOCIALISED',
    'DONOR',
    'OTHER_LEGAL',
  ],
  'plan.funding',
);
const PURPOSES = words(['REPORT', 'COORDINATE', 'EXECUTE', 'FILE'], 'plan.purpose');
const AUTHORITIES = words(['TM', 'KT', 'TL', 'TUQ', 'Q'], 'planImport.authority');

/** What the reader may find, in the order in which it is checked. Paragraphs are kept as they are. */
export const GROUPS: readonly GroupDefinition[] = [
  {
    list: '',
    label: 'planImport.group.head',
    item: 'planImport.item.head',
    fields: [
      text('issuerText', 'planImport.issuerText', { offered: true }),
      text('number', 'planImport.number', { offered: true }),
      text('place', 'planImport.place', { offered: true }),
      date('issuedOn', 'planImport.issuedOn', { offered: true }),
      prose('title', 'planImport.abstract', { offered: true, required: true }),
      choice('type', 'planImport.type', { choices: TYPES, offered: true, required: true }),
      date('periodStart', 'planImport.periodStart', { offered: true, required: true }),
      date('periodEnd', 'planImport.periodEnd', { offered: true, required: true }),
      text('areaText', 'planImport.areaText', { offered: true }),
      text('programme', 'planImport.programme', { catalogue: 'PROGRAMME' }),
      prose('scope', 'plan.scope'),
      choices('themes', 'plan.themes', { choices: THEMES }),
      text('signatory/onBehalfOf', 'planImport.onBehalfOf', { offered: true }),
      choice('signatory/authority', 'planImport.authority', { choices: AUTHORITIES, offered: true }),
      text('signatory/authorityText', 'planImport.authorityText'),
      text('signatory/title', 'planImport.signerTitle', { offered: true }),
      text('signatory/name', 'planImport.signerName', { offered: true }),
    ],
  },
  {
    list: 'legalBases',
    label: 'planImport.group.legalBases',
    item: 'planImport.item.legalBases',
    fields: [
      choice('relation', 'planImport.relation', { choices: RELATIONS, required: true }),
      text('documentType', 'planImport.documentType', { words: DOCUMENTS, required: true }),
      text('number', 'planImport.number', { offered: true }),
      date('issuedOn', 'planImport.issuedOn', { offered: true }),
      text('issuer', 'planImport.issuerText'),
      prose('title', 'planImport.abstract'),
      year('periodFrom', 'planImport.yearFrom'),
      year('periodTo', 'planImport.yearTo'),
      year('horizon', 'planImport.horizon'),
    ],
  },
  {
    list: 'objectives',
    label: 'planImport.group.objectives',
    item: 'planImport.item.objectives',
    fields: [
      choice('kind', 'planImport.kind', { choices: OBJECTIVES, required: true }),
      prose('text', 'planImport.words', { required: true }),
    ],
  },
  {
    list: 'targets',
    label: 'planImport.group.targets',
    item: 'planImport.item.targets',
    fields: [
      prose('statement', 'planImport.words', { required: true }),
      text('indicator', 'planImport.indicator', { catalogue: 'INDICATOR' }),
      choice('comparator', 'planImport.comparator', { choices: COMPARATORS, required: true }),
      text('comparatorText', 'planImport.comparatorText'),
      number('value', 'planImport.value', { offered: true }),
      number('upperValue', 'planImport.upperValue'),
      text('unit', 'planImport.unit', { offered: true }),
      date('due', 'planImport.due', { offered: true }),
      text('population', 'planImport.population'),
    ],
  },
  {
    list: 'activities',
    label: 'planImport.group.activities',
    item: 'planImport.item.activities',
    fields: [
      prose('title', 'planImport.activityTitle', { required: true }),
      prose('description', 'plan.columnContent'),
      choice('category', 'plan.category', { choices: CATEGORIES, required: true }),
      text('scheduleText', 'plan.scheduleWords', { offered: true }),
      choice('rules/*/kind', 'planImport.ruleKind', { choices: RULES, required: true }),
      date('rules/*/start', 'planImport.ruleStart'),
      date('rules/*/end', 'planImport.ruleEnd'),
      number('rules/*/month', 'planImport.ruleMonth'),
      number('rules/*/durationDays', 'planImport.ruleDays'),
      text('leadText', 'plan.columnLead', { offered: true }),
      text('coordinators/*/text', 'plan.columnCoordinators'),
      text('location', 'plan.location'),
      text('audience', 'plan.audience'),
      number('expectedParticipants', 'plan.participants'),
      yesNo('separatePlan', 'planImport.separatePlan'),
      text('outputs/*/name', 'planImport.output', { required: true }),
      number('outputs/*/quantity', 'planImport.quantity'),
      text('outputs/*/unit', 'planImport.unit'),
      text('outputs/*/allocations/*/text', 'planImport.share', { required: true }),
      number('outputs/*/allocations/*/quantity', 'planImport.shareQuantity', { required: true }),
      lines('materials', 'plan.materials'),
      lines('channels', 'plan.channels'),
    ],
  },
  {
    list: 'sections',
    label: 'planImport.group.sections',
    item: 'planImport.item.sections',
    fields: [prose('heading', 'planImport.heading')],
  },
  {
    list: 'targetGroups',
    label: 'planImport.group.targetGroups',
    item: 'planImport.item.targetGroups',
    fields: [prose('text', 'planImport.words', { required: true }), yesNo('priority', 'planImport.priority')],
  },
  {
    list: 'duties',
    label: 'planImport.group.duties',
    item: 'planImport.item.duties',
    fields: [
      text('organisationText', 'plan.columnBody', { required: true }),
      codes('organisations', 'plan.columnOrganisations'),
      choice('role', 'planImport.role', { choices: ROLES, required: true }),
      choice('mode', 'planImport.mode', { choices: MODES, required: true }),
      prose('tasks/*', 'planImport.task', { required: true }),
    ],
  },
  {
    list: 'reportingDuties',
    label: 'planImport.group.reportingDuties',
    item: 'planImport.item.reportingDuties',
    fields: [
      prose('what', 'plan.columnWhat', { required: true }),
      text('fromText', 'plan.columnFrom', { offered: true }),
      text('toText', 'plan.columnReceiver', { offered: true }),
      text('viaText', 'planImport.viaText'),
      text('dueText', 'planImport.dueText', { offered: true }),
      date('dueOn', 'plan.columnDue'),
      choices('frequency', 'planImport.frequency', { choices: FREQUENCIES }),
    ],
  },
  {
    list: 'planRequests',
    label: 'planImport.group.planRequests',
    item: 'planImport.item.planRequests',
    fields: [
      prose('text', 'planImport.words', { required: true }),
      codes('organisations', 'plan.columnOrganisations'),
    ],
  },
  {
    list: 'funding',
    label: 'planImport.group.funding',
    item: 'planImport.item.funding',
    fields: [
      choices('kinds', 'plan.fundingSource', { choices: FUNDS }),
      text('source', 'planImport.fundingWords', { required: true }),
      prose('text', 'plan.fundingText', { required: true }),
      text('decision', 'plan.fundingDecision'),
    ],
  },
  {
    list: 'recipients',
    label: 'planImport.group.recipients',
    item: 'planImport.item.recipients',
    fields: [
      text('text', 'plan.columnRecipient', { required: true }),
      codes('organisations', 'plan.columnOrganisations'),
      choice('purpose', 'plan.columnPurpose', { choices: PURPOSES }),
      number('copies', 'plan.columnCopies'),
    ],
  },
  {
    list: 'annexes',
    label: 'planImport.group.annexes',
    item: 'planImport.item.annexes',
    fields: [
      text('title', 'planImport.annexTitle', { required: true }),
      prose('description', 'plan.columnContent'),
    ],
  },
];

/** For what has no name here but is in doubt. */
export const OTHER: Omit<FieldDefinition, 'path'> = { label: 'planImport.other', kind: 'PROSE' };
