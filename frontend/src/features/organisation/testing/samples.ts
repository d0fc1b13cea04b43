import type { Effects, OrganisationChange } from '../api/changes';
import type { Organisation } from '../api/organisations';

const KIEN_HAI = { code: 'TTYT-KIEN-HAI', name: 'Trung tâm Y tế huyện Kiên Hải' };
export const TAN_LAC = { code: 'TTYT-TAN-LAC', name: 'Trung tâm Y tế huyện Tân Lạc' };

export const HON_TRE_STATION: Organisation = {
  code: 'TYT-HON-TRE',
  name: 'Trạm Y tế xã Hòn Tre',
  shortName: 'TYT xã Hòn Tre',
  kind: 'HEALTH_STATION',
  level: 'COMMUNE',
  group: false,
  area: { code: '31108', name: 'xã Hòn Tre' },
  parent: KIEN_HAI,
  standingOffice: null,
  aliases: [],
  rules: [],
  validFrom: null,
  validTo: null,
  changedAt: '2024-11-18T01:00:00Z',
  version: 3,
  hasChildren: false,
  allowedActions: ['ADD_CHILD', 'EDIT', 'MOVE', 'MERGE', 'CLOSE'],
};

export const organisation = (over: Partial<Organisation> = {}): Organisation => ({
  ...HON_TRE_STATION,
  ...over,
});

const EFFECTS: Effects = {
  units: 1,
  gainSight: [TAN_LAC],
  loseSight: [KIEN_HAI],
  accounts: 1,
  grantsLost: [],
  openReports: [
    {
      series: { code: 'SRB-ANNUAL', nameVi: 'Báo cáo năm', nameEn: 'Annual report' },
      organisation: { code: 'TYT-HON-TRE', name: 'Trạm Y tế xã Hòn Tre' },
      period: '2024',
      state: 'DRAFT',
      receiverBefore: KIEN_HAI,
      receiverAfter: TAN_LAC,
    },
  ],
  openReportsTotal: 1,
  obligations: 14,
  groupsLeft: [{ code: 'TYT-XA-KIEN-HAI', name: 'Trạm Y tế các xã (huyện Kiên Hải)' }],
  groupsJoined: [],
  notesVi: ['Báo cáo đã gửi vẫn do nơi đã nhận xem xét.'],
  notesEn: ['Reports sent before stay with whom they were sent to.'],
};

export const change = (over: Partial<OrganisationChange> = {}): OrganisationChange => ({
  organisation: HON_TRE_STATION,
  on: '2024-12-01',
  applied: false,
  effects: EFFECTS,
  ...over,
});
