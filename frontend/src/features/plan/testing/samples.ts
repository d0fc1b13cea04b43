import type { Activity, LegalBasis, Section } from '../api/types';

export function section(code: string, over: Partial<Section> = {}): Section {
  return { id: `section-${code}`, code, parent: null, heading: null, paragraphs: [], ...over };
}

export function activity(over: Partial<Activity> = {}): Activity {
  return {
    id: `activity-${over.code ?? 'II.1'}`,
    plan: { id: 'kien-hai', number: null, title: 'Kế hoạch Kiên Hải' },
    code: 'II.1',
    section: 'II',
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
    materials: [],
    channels: [],
    restates: [],
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
    ...over,
  };
}
