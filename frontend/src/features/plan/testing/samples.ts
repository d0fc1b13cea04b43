import type { Activity, Cited, ImplementingPlan, LegalBasis, Plan, Section } from '../api/types';

export function section(code: string, over: Partial<Section> = {}): Section {
  return {
    id: `section-${code}`,
    code,
    parent: null,
    parentId: null,
    heading: null,
    paragraphs: [],
    version: 0,
    ...over,
  };
}

export function activity(over: Partial<Activity> = {}): Activity {
  return {
    id: `activity-${over.code ?? 'II.1'}`,
    plan: { id: 'kien-hai', number: null, title: 'Kế hoạch Kiên Hải' },
    code: 'II.1',
    section: 'II',
    sectionId: null,
    version: 0,
    title: 'Tuyên truyền',
    description: null,
    category: 'COMMUNICATION',
    declared: true,
    lead: null,
    leadText: null,
    leadBasis: null,
    coordinators: [],
    schedule: { text: null, rules: [] },
    location: null,
    audience: null,
    expectedParticipants: null,
    subPlan: { required: false, plan: null },
    outputs: [],
    formerOutputs: [],
    materials: [],
    channels: [],
    restates: [],
    source: null,
    ...over,
  };
}

export function legalBasis(over: Partial<LegalBasis> = {}): LegalBasis {
  return {
    id: 'basis',
    relation: 'MENTIONS',
    documentType: 'KH',
    number: null,
    issuedOn: null,
    issuer: null,
    title: null,
    periodFrom: null,
    periodTo: null,
    horizon: null,
    location: 'PREAMBLE',
    citedIn: null,
    plan: null,
    version: 0,
    ...over,
  };
}

export function cited(over: Partial<Cited> = {}): Cited {
  return {
    id: 'cited',
    citedIn: null,
    depth: 1,
    relation: 'PURSUANT_TO',
    documentType: 'KH',
    number: null,
    issuedOn: null,
    issuer: null,
    title: null,
    plan: null,
    standing: { status: 'UNKNOWN', endedOn: null, replacedBy: null },
    ...over,
  };
}

export function implementing(over: Partial<ImplementingPlan> = {}): ImplementingPlan {
  return {
    id: 'below',
    number: null,
    title: 'Kế hoạch năm 2024',
    issuer: { code: 'TYT-HON-TRE', name: 'Trạm Y tế xã Hòn Tre' },
    status: 'ISSUED',
    periodStart: '2024-01-01',
    periodEnd: '2024-12-31',
    carriesOut: 'kien-hai',
    depth: 1,
    ...over,
  };
}

/** The plan of Kiên Hải, cut down: recorded from paper, without number and signatory. */
export function plan(over: Partial<Plan> = {}): Plan {
  return {
    id: 'kien-hai',
    type: 'ANNUAL',
    status: 'ISSUED',
    title: 'Kiểm soát mất cân bằng giới tính khi sinh năm 2024',
    number: null,
    issuedOn: '2024-07-11',
    issuer: { code: 'TTYT-KIEN-HAI', name: 'Trung tâm Y tế huyện Kiên Hải' },
    area: { code: '912', name: 'huyện Kiên Hải' },
    periodStart: '2024-01-01',
    periodEnd: '2024-12-31',
    programme: null,
    recordedFromPaper: true,
    gaps: ['NUMBER', 'SIGNATORY'],
    counts: { targets: 0, activities: 1, reportSeries: 0 },
    documentType: 'KH',
    place: 'Kiên Hải',
    abstract: 'Kiểm soát mất cân bằng giới tính khi sinh năm 2024',
    scope: null,
    legalBases: [],
    objectives: [],
    sections: [],
    duties: [
      {
        id: 'd1',
        code: 'III.1',
        organisation: null,
        organisationText: 'Hội Liên hiệp Phụ nữ',
        role: 'COORDINATE',
        mode: 'REQUEST',
        tasks: ['Lồng ghép tuyên truyền'],
        members: [],
        version: 0,
      },
    ],
    reportingDuties: [
      {
        id: 'r1',
        fromText: 'Trạm Y tế các xã',
        from: null,
        toText: 'Trung tâm Y tế huyện',
        to: [],
        viaText: null,
        via: null,
        dueOn: null,
        dueText: 'định kỳ',
        frequency: ['PERIODIC'],
        what: 'kết quả thực hiện',
        series: null,
        version: 0,
      },
    ],
    funding: ['Sở Y tế giao', 'Trung tâm phân bổ'].map((source) => ({
      id: source,
      kinds: ['UNIT_REGULAR'],
      source,
      text: `Kinh phí ${source}`,
      decision: null,
      version: 0,
    })),
    recipients: [
      {
        id: 'n1',
        text: 'Trạm Y tế các xã',
        organisation: null,
        members: [],
        purpose: 'EXECUTE',
        copies: null,
        version: 0,
      },
      { id: 'n2', text: 'VT', organisation: null, members: [], purpose: 'FILE', copies: null, version: 0 },
    ],
    signatory: { onBehalfOf: null, authority: null, authorityText: null, title: null, name: null },
    planRequests: [],
    externalProjects: [],
    edition: 1,
    review: { submittedAt: null, returnedReason: null },
    amends: null,
    amendReason: null,
    ended: null,
    openAmendment: null,
    signedCopy: null,
    annexes: [],
    themes: [],
    targetGroups: [],
    version: 1,
    allowedActions: [],
    ...over,
  };
}
