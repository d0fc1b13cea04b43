import type { Words } from '../catalogue';
import type { review as vi } from '../vi/review';

export const review: Words<typeof vi> = {
  noneFits: 'No report that waits for review fits the filter.',
  waiting: 'waiting for {days} days ({working} working days)',
  'doubt.NOTE': 'explained',
  'doubt.RESUBMITTED': 'sent again',
  'doubt.AMENDMENT': 'amends accepted figures',
  'doubt.CONSOLIDATION': 'consolidation',
  clean: 'nothing to look into',
  select: 'Select {unit}, {report}',
  selectClean: 'Select the {count} reports with nothing to look into',
  deselect: 'Select none',
  selectHint:
    'Reports with warnings or explanations, those sent again, amendments and consolidations have to be opened one by one.',
  acceptSelected: 'Accept the {count} selected reports',
  acceptSelectedText:
    'Accepts the figures of {count} reports at once. None of them has a warning or an explanation. Afterwards only an amendment changes them.',
  acceptedMany: '{count} reports accepted',
  notAccepted: '{count} reports could not be accepted',
  notAcceptedLine: '{unit}, {report}: {reason}',
  close: 'Close',
  position: 'Report {at} of {total} in the queue',

  unsentTitle: 'Not sent yet ({count})',
  openUnsent: 'Ask for them, give more time',
  unsentMore: 'and {count} more reports',
  unsentLine: '{unit}: {report}',

  thisReport: 'This report',
  otherUnits: 'Other units, same period: median (least–most)',
  otherUnitsFigure: '{median} ({least}–{most}; {units} units)',
  noOtherUnits: 'none yet',
  sinceReturned: 'As returned',
  sinceAccepted: 'As accepted',
  changedFrom: '{before}, changed',
  remarks: 'Warnings, explanations',
  totalOf: '{row} – total',
  ratio: 'Sex ratio at birth',
  noPrevious: 'No earlier accepted period to compare with.',

  changes: 'What was changed since the time before',
  noChanges: 'Nothing was changed since the time before.',

  keySelect: 'Select the report shown, or not (only when there is nothing to look into)',
  keyAcceptSelected: 'Accept the selected reports',
  keyConfirm: 'Confirm in the dialogs for comments and returning',
  confirmKeys: 'Ctrl + Enter confirms',
};
