import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { dateInVietnam, formatDate, formatDateTime } from '@/lib/format';
import { uniqueKey } from '@/lib/unique-key';
import { ErrorState } from '@/ui/error-state';
import { problemSentence } from '@/ui/problem-text';
import { feedsQuery, useMakeFeed, useRevokeFeed, type Feed, type MadeFeed } from '../api/feeds';
import { UnitSelect } from './unit-select';
import classes from './calendar.module.css';

/** The only sight of an address: takes the focus, so that it is not missed. */
function MadeAddress({ feed }: { feed: MadeFeed }) {
  const { t } = useI18n();
  const clipboard = useClipboard();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [feed.url]);
  return (
    <div ref={box} tabIndex={-1} role="status">
      <p>
        <strong>{t('calendar.feedMade', { name: feed.name })}</strong>
      </p>
      <p>{t('calendar.feedOnce')}</p>
      <code className={classes.secret} aria-label={t('calendar.feedAddress')}>
        {feed.url}
      </code>
      <Button mt="sm" onClick={() => clipboard.copy(feed.url)}>
        {t(clipboard.copied ? 'common.copied' : 'common.copy')}
      </Button>
    </div>
  );
}

function MakeForm({ onMade }: { onMade: (feed: MadeFeed) => void }) {
  const { t, language } = useI18n();
  const make = useMakeFeed();
  const [organisation, setOrganisation] = useState<string | null>(useMe().organisation.code);
  const [name, setName] = useState('');
  const [words, setWords] = useState<'VI' | 'EN'>(language === 'vi' ? 'VI' : 'EN');
  const [tried, setTried] = useState(false);
  const [key, setKey] = useState(uniqueKey);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (organisation === null || name.trim() === '') return;
    make.mutate(
      { body: { organisation, name: name.trim(), language: words }, key },
      {
        onSuccess: (feed) => {
          setName('');
          setTried(false);
          onMade(feed);
        },
        // A corrected form is another request than the one refused.
        onSettled: () => setKey(uniqueKey()),
      },
    );
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <UnitSelect
          label={t('calendar.feedUnit')}
          value={organisation}
          error={tried && organisation === null ? t('calendar.feedUnitMissing') : undefined}
          onChange={setOrganisation}
        />
        <TextInput
          label={t('calendar.feedName')}
          description={t('calendar.feedNameHint')}
          maxLength={100}
          value={name}
          error={tried && name.trim() === '' ? t('calendar.feedNameMissing') : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('calendar.feedLanguage')}
          value={words}
          onChange={({ currentTarget: { value } }) => setWords(value === 'EN' ? 'EN' : 'VI')}
          data={[
            { value: 'VI', label: t('common.language.vi') },
            { value: 'EN', label: t('common.language.en') },
          ]}
        />
        {make.error && <p role="alert">{problemSentence(problemOf(make.error), t)}</p>}
        <Group>
          <Button type="submit" loading={make.isPending}>
            {t('calendar.makeFeed')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function FeedLine({ feed }: { feed: Feed }) {
  const { t } = useI18n();
  const revoke = useRevokeFeed();
  const [asked, setAsked] = useState(false);
  return (
    <li>
      <div>
        <strong>{feed.name}</strong>
        <span className={classes.muted}>
          {[
            t('calendar.feedLine', {
              organisation: feed.organisation.name,
              date: formatDate(dateInVietnam(feed.createdAt)),
            }),
            feed.lastReadAt === null
              ? t('calendar.feedUnread')
              : t('calendar.feedRead', { at: formatDateTime(feed.lastReadAt) }),
          ].join(' · ')}
        </span>
        {asked && <p>{t('calendar.revokeText', { name: feed.name })}</p>}
        {revoke.error && <p role="alert">{problemSentence(problemOf(revoke.error), t)}</p>}
      </div>
      {asked ? (
        <Group>
          <Button variant="default" onClick={() => setAsked(false)}>
            {t('common.cancel')}
          </Button>
          <Button color="red.9" loading={revoke.isPending} onClick={() => revoke.mutate(feed.id)}>
            {t('calendar.revoke')}
          </Button>
        </Group>
      ) : (
        <Button
          variant="default"
          aria-label={t('calendar.revokeOf', { name: feed.name })}
          onClick={() => setAsked(true)}
        >
          {t('calendar.revoke')}
        </Button>
      )}
    </li>
  );
}

/** Addresses under which a calendar application fetches the calendar of a unit. */
export function SubscribeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  const [made, setMade] = useState<MadeFeed | null>(null);
  const feeds = useQuery(feedsQuery);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('calendar.subscribeTitle')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p>{t('calendar.subscribeText')}</p>
      {made ? <MadeAddress feed={made} /> : <MakeForm onMade={setMade} />}
      <h3>{t('calendar.feeds')}</h3>
      {feeds.isError && (
        <ErrorState
          title={t('calendar.feedsFailed')}
          problem={problemOf(feeds.error)}
          onRetry={() => void feeds.refetch()}
        />
      )}
      {feeds.data?.length === 0 && <p>{t('calendar.noFeeds')}</p>}
      <ul className={classes.feeds}>
        {feeds.data?.map((feed) => (
          <FeedLine key={feed.id} feed={feed} />
        ))}
      </ul>
    </Modal>
  );
}
