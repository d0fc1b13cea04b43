import type { Area, AreaHistory, AreaLink } from '../api/areas';

export const CU_KHOI: Area = {
  code: '00154',
  level: 3,
  type: 'phường',
  name: 'Cự Khối',
  fullName: 'phường Cự Khối',
  parent: { code: '004', name: 'quận Long Biên' },
  validFrom: null,
  validTo: '2025-07-01',
  path: 'phường Cự Khối, quận Long Biên, thành phố Hà Nội',
  changedAt: '2024-11-18T01:00:00Z',
  attributes: [],
};

export const area = (over: Partial<Area>): Area => ({ ...CU_KHOI, ...over });

const HA_NOI = { code: '01', name: 'thành phố Hà Nội' };

const LONG_BIEN = area({
  code: '00145',
  name: 'Long Biên',
  fullName: 'phường Long Biên',
  parent: HA_NOI,
  validFrom: '2025-07-01',
  validTo: null,
  path: 'phường Long Biên, thành phố Hà Nội',
});

const BAT_TRANG = area({
  ...LONG_BIEN,
  code: '00577',
  type: 'xã',
  name: 'Bát Tràng',
  fullName: 'xã Bát Tràng',
  path: 'xã Bát Tràng, thành phố Hà Nội',
});

export const link = (over: Partial<AreaLink> = {}): AreaLink => ({
  area: LONG_BIEN,
  effectiveOn: '2025-07-01',
  extent: 'PARTIAL',
  kind: 'MERGE',
  ...over,
});

/** Cự Khối was divided between two units. */
export const history = (over: Partial<AreaHistory> = {}): AreaHistory => ({
  area: CU_KHOI,
  episodes: [CU_KHOI],
  predecessors: [],
  successors: [link(), link({ area: BAT_TRANG })],
  insideBecame: [],
  today: [link({ area: CU_KHOI, kind: 'UNCHANGED', extent: 'FULL', effectiveOn: null })],
  comparable: false,
  reasonVi: 'Phường được chia cho phường Long Biên và xã Bát Tràng.',
  reasonEn: 'The ward was divided between phường Long Biên and xã Bát Tràng.',
  ...over,
});
