import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import type { OrganisationChange } from '../api/changes';
import { membersQuery, type Organisation, type OrganisationAction } from '../api/organisations';
import type { ChangeFormProps } from '../model/change-form';
import { COMMITTEE } from '../model/kinds';
import { CloseForm } from './close-form';
import { CreateForm } from './create-form';
import { EditForm } from './edit-form';
import { MergeForm } from './merge-form';
import { MoveForm } from './move-form';

interface Props {
  action: OrganisationAction;
  organisation: Organisation;
  etag: string | null;
  asOf: string | undefined;
  today: string;
  onStale: () => void;
}

/** The form of one act; when it is done, the screen shows the day from which it holds. */
export function OrganisationForm({ action, organisation, etag, asOf, today, onStale }: Props) {
  const navigate = useNavigate();
  const show = (code: string, day: string | undefined) =>
    void navigate({ to: '/organisations/$code', params: { code }, search: { asOf: day } });

  const form: ChangeFormProps = {
    organisation,
    subject: { code: organisation.code, etag },
    onStale,
    onDone: ({ organisation: changed, on }: OrganisationChange) =>
      show(changed.code, on > today ? on : undefined),
    onCancel: () => show(organisation.code, asOf),
  };
  switch (action) {
    case 'ADD_CHILD':
      return <CreateForm {...form} />;
    case 'EDIT':
      return <EditWithMembers {...form} />;
    case 'MOVE':
      return <MoveForm {...form} />;
    case 'MERGE':
      return <MergeForm {...form} />;
    case 'CLOSE':
      return <CloseForm {...form} />;
  }
}

/** A committee is edited together with who sits on it: that has to be known first. */
function EditWithMembers(form: ChangeFormProps) {
  const t = useT();
  const { code, kind, group } = form.organisation;
  const committee = kind === COMMITTEE && !group;
  const members = useQuery({ ...membersQuery(code, undefined), enabled: committee });
  if (!committee) return <EditForm {...form} members={[]} />;
  if (members.isPending) return <LoadingSkeleton />;
  if (members.isError) {
    return (
      <ErrorState
        title={t('organisation.membersFailed')}
        problem={problemOf(members.error)}
        onRetry={() => void members.refetch()}
      />
    );
  }
  return <EditForm {...form} members={members.data} />;
}
