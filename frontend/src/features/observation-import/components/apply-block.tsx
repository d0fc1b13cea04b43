import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { uniqueKey } from '@/lib/unique-key';
import { ErrorState } from '@/ui/error-state';
import parts from '@/ui/form-parts.module.css';
import { useApply } from '../api/imports';
import type { ObservationImport } from '../api/types';
import { countOf, written } from '../model/fates';

/** The act itself: lines with faults are left out only when somebody says so. */
export function ApplyBlock({ read }: { read: ObservationImport }) {
  const t = useT();
  const [skipRefused, setSkipRefused] = useState(false);
  const [key, setKey] = useState(uniqueKey);
  const apply = useApply(read.id);
  const count = written(read);
  const refused = countOf(read, 'REFUSED');
  return (
    <div className={parts.fields}>
      {refused > 0 && (
        <>
          <p className={parts.fault}>{t('observationImport.refusedNote', { count: refused })}</p>
          {count > 0 && (
            <Checkbox
              label={t('observationImport.skipRefused', { count: refused })}
              checked={skipRefused}
              onChange={(event) => setSkipRefused(event.currentTarget.checked)}
            />
          )}
        </>
      )}
      {apply.isError && (
        <ErrorState title={t('observationImport.applyFailed')} problem={problemOf(apply.error)} />
      )}
      {count === 0 ? (
        <p className={parts.note}>{t('observationImport.applyNothing')}</p>
      ) : (
        <div>
          <Button
            loading={apply.isPending}
            disabled={refused > 0 && !skipRefused}
            onClick={() => apply.mutate({ skipRefused, key }, { onError: () => setKey(uniqueKey()) })}
          >
            {t('observationImport.apply', { count })}
          </Button>
        </div>
      )}
    </div>
  );
}
