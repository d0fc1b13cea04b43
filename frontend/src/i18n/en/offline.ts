import type { Words } from '../catalogue';
import type { offline as source } from '../vi/offline';

export const offline: Words<typeof source> = {
  offline: 'Offline',
  waiting: '{count} waiting to be sent',
  stopped: '{count} to look at',
  newVersion: 'There is a new version ·',
  reload: 'Reload',
  title: 'Waiting to be sent',
  subtitle: 'What was recorded on this device and the server has not received.',
  nothing: 'Nothing is waiting. All that was recorded has reached the server.',
  'kind.COMPLETE': 'Result',
  'kind.POSTPONE': 'Postponement',
  'kind.CANCEL': 'Cancellation',
  'kind.EVIDENCE': 'Evidence',
  'state.WAITING': 'Waiting',
  'state.CONFLICT': 'Changed on the server',
  'state.REFUSED': 'Not accepted by the server',
  doneAt: 'Recorded {time}',
  file: '{name} ({size})',
  conflictText: 'Someone changed this activity after you opened it. Open it to compare and choose.',
  sendNow: 'Send now',
  sendAgain: 'Send again',
  sendAgainNamed: 'Send again: {title}',
  download: 'Download',
  downloadNamed: 'Download: {title}',
  delete: 'Delete',
  deleteNamed: 'Delete: {title}',
  deleteTitle: 'Delete what is waiting?',
  deleteText:
    '“{title}” ({kind}) has not reached the server. Deleted from this device, it cannot be brought back.',
  signOutTitle: '{count} not yet sent',
  signOutText:
    'They are on this device alone. Signing out deletes them for good. Send or download them first.',
  signOutStay: 'See them',
  signOutDelete: 'Delete and sign out',
};
