import type { Me } from '@/api/me';

/** The commune station of Hòn Tre on the first day of the sample. */
export const HON_TRE: Me = {
  username: 'tyt.hontre',
  displayName: 'Trạm Y tế xã Hòn Tre',
  organisation: { code: 'TYT-HON-TRE', name: 'Trạm Y tế xã Hòn Tre' },
  grants: [
    { role: 'REPORTER', organisation: { code: 'TYT-HON-TRE', name: 'Trạm Y tế xã Hòn Tre' } },
    { role: 'VIEWER', organisation: null },
  ],
  via: 'SESSION',
  csrfToken: 'secret',
  mustChangePassword: false,
  businessNow: '2024-11-18T01:00:00Z',
  clockShifted: true,
  sample: true,
  permissions: ['VIEW', 'REPORT'],
};
