import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { currentLanguage } from '@/lib/language';
import type { Content } from '../api/types';
import type { EntryDraft } from '../model/entry-draft';
import { contentOf } from '../model/fields';
import type { ReportForm } from '../model/report-form';

/** What is typed at the moment of printing; the paper is not drawn again with every key. */
export function usePrintContent(draft: EntryDraft, form: ReportForm): Content {
  const [content, setContent] = useState(() => contentOf(draft.store.all(), form, currentLanguage()));
  useEffect(() => {
    const take = () => flushSync(() => setContent(contentOf(draft.store.all(), form, currentLanguage())));
    window.addEventListener('beforeprint', take);
    return () => window.removeEventListener('beforeprint', take);
  }, [draft, form]);
  return content;
}
