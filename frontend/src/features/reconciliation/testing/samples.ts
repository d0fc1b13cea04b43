import type { Line, Participant, Reconciliation } from '../api/types';

type LineValues = Partial<Omit<Line, 'figures'>> & { figures?: readonly (number | null)[] };

/** A line of phường Cự Khối, with the figures of the agencies in their order. */
export function line({ figures = [], ...values }: LineValues = {}): Line {
  return {
    id: 'line-1',
    area: { code: '00154', name: 'phường Cự Khối' },
    cell: 'LIVE_BIRTHS.MALE',
    nameVi: 'Trẻ sinh ra sống: bé trai',
    nameEn: 'Live births: boys',
    figures: figures.map((value, at) => ({ participant: `p${at + 1}`, value, lateRegistered: null })),
    systemValue: null,
    difference: null,
    reason: null,
    reasonText: null,
    agreedValue: null,
    ...values,
  };
}

function participant(values: Partial<Participant> = {}): Participant {
  return {
    id: 'p1',
    organisation: { code: 'TTYT-LONG-BIEN', name: 'Trung tâm Y tế quận Long Biên' },
    agencyKind: 'HEALTH',
    required: true,
    basis: null,
    cutOff: null,
    document: null,
    files: [],
    enteredBy: null,
    enteredFor: false,
    enteredAt: null,
    figuresMissing: 0,
    allowedActions: [],
    ...values,
  };
}

export const LONG_BIEN: Reconciliation = {
  id: 'r1',
  area: { code: '004', name: 'quận Long Biên' },
  period: '2024',
  periodOver: true,
  elements: [{ code: 'LIVE_BIRTHS', nameVi: 'Trẻ sinh ra sống', nameEn: 'Live births' }],
  state: 'OPEN',
  standingOffice: { code: 'TTYT-LONG-BIEN', name: 'Trung tâm Y tế quận Long Biên' },
  participants: [
    participant({ allowedActions: ['ENTER'] }),
    participant({
      id: 'p2',
      organisation: { code: 'PTP-LONG-BIEN', name: 'Phòng Tư pháp quận Long Biên' },
      agencyKind: 'JUSTICE',
      figuresMissing: 1,
      allowedActions: ['ENTER_FOR'],
    }),
  ],
  lines: [
    line({ id: 'boys', figures: [54, 53], difference: 1, systemValue: 54 }),
    line({
      id: 'girls',
      cell: 'LIVE_BIRTHS.FEMALE',
      nameVi: 'Trẻ sinh ra sống: bé gái',
      nameEn: 'Live births: girls',
      figures: [47, null],
      systemValue: 47,
    }),
  ],
  missing: [{ participant: 'p2', area: { code: '00154', name: 'phường Cự Khối' } }],
  minutes: null,
  agreedAt: null,
  round: 1,
  reopenReason: null,
  earlierRounds: [],
  illustrative: false,
  version: 3,
  allowedActions: ['EDIT_LINES', 'AGREE'],
};
