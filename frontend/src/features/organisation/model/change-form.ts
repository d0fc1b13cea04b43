import type { OrganisationChange, Subject } from '../api/changes';
import type { Organisation } from '../api/organisations';

/** What every form of a change is given. */
export interface ChangeFormProps {
  organisation: Organisation;
  subject: Subject;
  /** The organisation was changed by somebody else: it is read anew. */
  onStale: () => void;
  onDone: (change: OrganisationChange) => void;
  onCancel: () => void;
}
