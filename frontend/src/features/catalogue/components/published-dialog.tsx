import { Button, Checkbox, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { nameIn } from '@/lib/language';
import { uniqueKey } from '@/lib/unique-key';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DateField } from '@/ui/date-field';
import { SearchSelect } from '@/ui/search-select';
import { publishedAreasQuery, useRemovePublished, useSavePublished } from '../api/published';
import type { Indicator, PublishedFigure } from '../api/types';
import { BASES, publishedDraft, readPublished, type PublishedFault } from '../model/published-draft';

interface Props {
  /** Null for a new one. */
  figure: PublishedFigure | null;
  indicators: readonly Indicator[];
  onClose: () => void;
}

/** The country is no area of the catalogue; its figures are the most published ones. */
const COUNTRY = 'VN';

/** A figure as it was published: typed with its source, mended, or taken out. */
export function PublishedDialog({ figure, indicators, onClose }: Props) {
  const { t, language } = useI18n();
  const today = dateInVietnam(useMe().businessNow);
  const [draft, setDraft] = useState(() => publishedDraft(figure, language));
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [removing, setRemoving] = useState(false);
  const [key] = useState(uniqueKey);
  const save = useSavePublished(figure);
  const remove = useRemovePublished();
  const found = useQuery(publishedAreasQuery(text === draft.area?.name ? '' : text, today)).data ?? [];
  const read = readPublished(draft, language);
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const error = (name: PublishedFault) =>
    tried && read.faults?.includes(name) ? t(`catalogue.publishedFault.${name}`) : undefined;
  const areas = [
    { value: COUNTRY, label: t('catalogue.country') },
    ...(draft.area && draft.area.code !== COUNTRY
      ? [{ value: draft.area.code, label: draft.area.name }]
      : []),
    ...found.filter(({ value }) => value !== draft.area?.code),
  ];

  function finish(message: string) {
    notifications.show({ message });
    onClose();
  }

  function send() {
    setTried(true);
    if (read.body === null) return;
    save.mutate({ body: read.body, key }, { onSuccess: () => finish(t('catalogue.publishedSaved')) });
  }

  if (figure !== null && removing) {
    return (
      <ConfirmDialog
        opened
        destructive
        title={t('catalogue.removePublished')}
        confirmLabel={t('catalogue.removePublished')}
        pending={remove.isPending}
        problem={remove.error && problemOf(remove.error)}
        onConfirm={() => remove.mutate(figure, { onSuccess: () => finish(t('catalogue.publishedRemoved')) })}
        onClose={() => setRemoving(false)}
      >
        <p>{t('catalogue.removePublishedText', { document: figure.document })}</p>
      </ConfirmDialog>
    );
  }
  return (
    <ConfirmDialog
      opened
      title={t(figure === null ? 'catalogue.addPublished' : 'catalogue.changePublished')}
      confirmLabel={t('common.save')}
      pending={save.isPending}
      problem={save.error && problemOf(save.error)}
      onConfirm={send}
      onClose={onClose}
    >
      <Stack gap="sm">
        <NativeSelect
          label={t('catalogue.indicator')}
          value={draft.indicator}
          error={error('indicator')}
          onChange={({ currentTarget: { value } }) => change({ indicator: value })}
          data={[
            { value: '', label: t('catalogue.chooseIndicator') },
            ...indicators.map((each) => ({ value: each.code, label: nameIn(language, each) })),
          ]}
        />
        <SearchSelect
          label={t('catalogue.area')}
          nothingFound={t('catalogue.noArea')}
          clearLabel={t('catalogue.clearArea')}
          value={draft.area?.code ?? null}
          options={areas}
          error={error('area')}
          onSearch={setText}
          onChange={(code) => {
            const chosen = areas.find(({ value }) => value === code);
            change({ area: chosen ? { code: chosen.value, name: chosen.label } : null });
          }}
        />
        <TextInput
          label={t('catalogue.period')}
          description={t('catalogue.periodHint')}
          value={draft.period}
          error={error('period')}
          onChange={(event) => change({ period: event.currentTarget.value })}
        />
        <TextInput
          label={t('catalogue.publishedValue')}
          description={t('catalogue.publishedValueHint')}
          inputMode="decimal"
          value={draft.value}
          error={error('value')}
          onChange={(event) => change({ value: event.currentTarget.value })}
        />
        <Checkbox
          label={t('catalogue.preliminary')}
          checked={draft.preliminary}
          onChange={(event) => change({ preliminary: event.currentTarget.checked })}
        />
        <NativeSelect
          label={t('catalogue.basis')}
          value={draft.basis}
          onChange={({ currentTarget: { value } }) =>
            change({ basis: BASES.find((each) => each === value) ?? draft.basis })
          }
          data={BASES.map((value) => ({ value, label: t(`catalogue.basis.${value}`) }))}
        />
        <TextInput
          label={t('catalogue.publisher')}
          maxLength={200}
          value={draft.publisher}
          error={error('publisher')}
          onChange={(event) => change({ publisher: event.currentTarget.value })}
        />
        <TextInput
          label={t('catalogue.document')}
          maxLength={300}
          value={draft.document}
          error={error('document')}
          onChange={(event) => change({ document: event.currentTarget.value })}
        />
        <DateField
          label={t('catalogue.publishedOn')}
          value={draft.publishedOn}
          maxDate={today}
          onChange={(publishedOn) => change({ publishedOn })}
        />
        <Textarea
          label={t('catalogue.note')}
          maxLength={1000}
          value={draft.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        {figure !== null && (
          <div>
            <Button variant="subtle" color="red.9" size="compact-md" onClick={() => setRemoving(true)}>
              {t('catalogue.removePublished')}
            </Button>
          </div>
        )}
      </Stack>
    </ConfirmDialog>
  );
}
