import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Versioned } from '@/api/client';
import { meQuery, useMe } from '@/api/me';
import { currentLanguage } from '@/lib/language';
import { readReport, reportChanged, reportQuery, writeReport } from '../api/report';
import type { Report, ReportKey } from '../api/types';
import { DeviceStore } from '../model/device-copy';
import { EntryDraft } from '../model/entry-draft';
import type { ReportForm } from '../model/report-form';

/** The draft of a report for as long as its screen is open. It is not made anew when the report is read again. */
export function useEntryDraft(key: ReportKey, loaded: Versioned<Report>, form: ReportForm): EntryDraft {
  const client = useQueryClient();
  const me = useMe();
  const session = useQuery(meQuery);
  const [draft] = useState(
    () =>
      new EntryDraft({
        form,
        language: currentLanguage,
        service: { read: () => readReport(key), write: (content, etag) => writeReport(key, content, etag) },
        device: new DeviceStore(me.username, key),
        initial: loaded,
        onSaved: (saved) => client.setQueryData(reportQuery(key).queryKey, saved),
      }),
  );
  const { state } = useSyncExternalStore(draft.subscribe, draft.getStanding);

  useEffect(() => {
    const close = draft.open();
    return () => {
      close();
      // Leaving the screen: what is typed goes out now, and lists that show progress are read again.
      void draft.save().then(() => reportChanged(client, key));
    };
  }, [client, draft, key]);

  useEffect(() => {
    const retry = () => draft.retry();
    window.addEventListener('online', retry);
    window.addEventListener('focus', retry);
    return () => {
      window.removeEventListener('online', retry);
      window.removeEventListener('focus', retry);
    };
  }, [draft]);

  // A save refused for want of a session asks to sign in again; a new session saves.
  const signedIn = session.data !== null;
  useEffect(() => {
    if (state === 'SIGNED_OUT') client.setQueryData(meQuery.queryKey, null);
  }, [client, state]);
  useEffect(() => {
    if (signedIn) draft.retry();
  }, [draft, signedIn]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const standing = draft.getStanding();
      if (standing.deviceRefuses && standing.state !== 'SAVED') event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [draft]);

  return draft;
}
