import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { useKeys } from '@/lib/use-keys';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useAcceptClean } from '../api/reviews';
import type { ReportKey, ReviewItem } from '../api/types';
import { keyOf, sameKey } from '../model/report-key';
import { reportTitle } from '../model/report-title';
import { isClean } from '../model/review-queue';
import classes from './review.module.css';

interface Props {
  rows: readonly ReviewItem[];
  selected: readonly ReportKey[];
  onSelect: (keys: readonly ReportKey[]) => void;
  onAccepted: (keys: readonly ReportKey[]) => void;
}

interface Refused {
  item: ReviewItem;
  reason: string;
}

/** Accepting several reports at once: only such as nothing is said about. */
export function AcceptMany({ rows, selected, onSelect, onAccepted }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const accept = useAcceptClean();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const clean = rows.filter(isClean);
  const chosen = clean.filter((item) => selected.some((key) => sameKey(key, keyOf(item))));

  function ask() {
    if (chosen.length === 0) return;
    accept.reset();
    setAsking(true);
  }

  async function confirm() {
    const { results } = await accept.mutateAsync(chosen);
    const failed = results.flatMap((result, at) => {
      const item = chosen[at];
      return item && !result.accepted ? [{ item, reason: result.message ?? result.code ?? '' }] : [];
    });
    setAsking(false);
    setRefused(failed);
    onSelect([]);
    onAccepted(results.filter(({ accepted }) => accepted));
    if (failed.length < results.length) {
      notifications.show({ message: t('review.acceptedMany', { count: results.length - failed.length }) });
    }
  }

  useKeys({ d: ask });

  return (
    <>
      {clean.length > 1 && (
        <div className={classes.many}>
          <div className={classes.manyActions}>
            {chosen.length < clean.length && (
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => onSelect(clean.map((item) => keyOf(item)))}
              >
                {t('review.selectClean', { count: clean.length })}
              </Button>
            )}
            {chosen.length > 0 && (
              <>
                <Button variant="subtle" size="compact-sm" onClick={() => onSelect([])}>
                  {t('review.deselect')}
                </Button>
                <Button size="compact-md" onClick={ask} aria-keyshortcuts="d">
                  {t('review.acceptSelected', { count: chosen.length })} (D)
                </Button>
              </>
            )}
          </div>
          <p className={classes.manyHint}>{t('review.selectHint')}</p>
        </div>
      )}
      {refused.length > 0 && (
        <div role="alert" className={classes.refused}>
          <p>{t('review.notAccepted', { count: refused.length })}</p>
          <ul>
            {refused.map(({ item, reason }) => (
              <li key={Object.values(keyOf(item)).join('/')}>
                {t('review.notAcceptedLine', {
                  unit: item.organisation.name,
                  report: reportTitle(item, language, format.period(item.period), t),
                  reason,
                })}
              </li>
            ))}
          </ul>
          <Button variant="default" size="compact-sm" onClick={() => setRefused([])}>
            {t('review.close')}
          </Button>
        </div>
      )}
      <ConfirmDialog
        opened={asking}
        title={t('review.acceptSelected', { count: chosen.length })}
        confirmLabel={t('report.accept')}
        pending={accept.isPending}
        problem={accept.error && problemOf(accept.error)}
        onClose={() => setAsking(false)}
        onConfirm={() => void confirm().catch(() => undefined)}
      >
        {t('review.acceptSelectedText', { count: chosen.length })}
      </ConfirmDialog>
    </>
  );
}
