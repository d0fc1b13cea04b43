import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { parseCount } from '@/lib/parse-count';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DateField } from '@/ui/date-field';
import { clubActivitiesQuery, useSaveClub, type Club } from '../api/clubs';

interface Props {
  /** The club to change; null for a new one of the reader's unit. */
  club: Club | null;
  onClose: () => void;
}

/** What is said of a club: numbers and dates, no names. */
export function ClubDialog({ club, onClose }: Props) {
  const { t, language } = useI18n();
  const me = useMe();
  const today = dateInVietnam(me.businessNow);
  const activities = useQuery(clubActivitiesQuery).data ?? [];
  const save = useSaveClub(club);
  const [name, setName] = useState(club?.name ?? '');
  const [activity, setActivity] = useState(club?.activity?.id ?? '');
  const [foundedOn, setFoundedOn] = useState(club?.foundedOn ?? null);
  const [closedOn, setClosedOn] = useState(club?.closedOn ?? null);
  const [typed, setTyped] = useState(club === null || club.members === null ? '' : String(club.members));
  const [membersOn, setMembersOn] = useState(club?.membersOn ?? null);
  const [note, setNote] = useState(club?.note ?? '');
  const [tried, setTried] = useState(false);
  const members = parseCount(typed, language);
  const uncounted = members.ok && members.value !== null && membersOn === null;
  const offered = [
    ...(club?.activity && !activities.some(({ id }) => id === club.activity?.id) ? [club.activity] : []),
    ...activities,
  ];

  function confirm() {
    setTried(true);
    if (name.trim() === '' || foundedOn === null || !members.ok || uncounted) return;
    save.mutate(
      {
        organisation: club?.organisation.code ?? me.organisation.code,
        draft: {
          name: name.trim(),
          activity: activity || null,
          foundedOn,
          closedOn,
          members: members.value,
          membersOn,
          note: note.trim() || null,
        },
      },
      { onSuccess: onClose },
    );
  }

  return (
    <ConfirmDialog
      opened
      title={club ? t('club.changeOf', { name: club.name }) : t('club.add')}
      confirmLabel={t('common.save')}
      pending={save.isPending}
      problem={save.error && problemOf(save.error)}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Stack gap="sm">
        <TextInput
          label={t('club.name')}
          maxLength={300}
          value={name}
          error={tried && name.trim() === '' && t('club.required')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('club.activity')}
          value={activity}
          onChange={(event) => setActivity(event.currentTarget.value)}
          data={[
            { value: '', label: t('club.unknown') },
            ...offered.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
          ]}
        />
        <DateField
          label={t('club.foundedOn')}
          value={foundedOn}
          maxDate={today}
          error={tried && foundedOn === null && t('club.required')}
          onChange={setFoundedOn}
        />
        <DateField label={t('club.closedOn')} value={closedOn} onChange={setClosedOn} />
        <TextInput
          label={t('club.members')}
          inputMode="numeric"
          value={typed}
          error={tried && !members.ok && t('club.countFault')}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <DateField
          label={t('club.membersOn')}
          value={membersOn}
          maxDate={today}
          error={tried && uncounted && t('club.membersOnMissing')}
          onChange={setMembersOn}
        />
        <Textarea
          label={t('club.note')}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmDialog>
  );
}
