import { Checkbox } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { AppLink } from '@/ui/app-link';
import { StatusBadge } from '@/ui/status-badge';
import type { ReportKey, ReviewItem } from '../api/types';
import { keyOf, sameKey } from '../model/report-key';
import { reportTitle } from '../model/report-title';
import { isClean } from '../model/review-queue';
import classes from './review.module.css';

interface Props {
  rows: readonly ReviewItem[];
  total: number;
  chosen: ReportKey | null;
  selected: readonly ReportKey[];
  /** The report of a line was opened from here. */
  onOpen: () => void;
  onToggle: (item: ReviewItem) => void;
}

function Doubts({ item }: { item: ReviewItem }) {
  const { t } = useI18n();
  if (item.doubts.length === 0) {
    return (
      <StatusBadge tone="success" shape="check">
        {t('review.clean')}
      </StatusBadge>
    );
  }
  return item.doubts.map((doubt) =>
    doubt === 'WARNING' ? (
      <StatusBadge key={doubt} tone="warning" shape="alert">
        {t('report.warningsCount', { count: item.warnings })}
      </StatusBadge>
    ) : (
      <StatusBadge key={doubt} tone="info" shape={doubt === 'RESUBMITTED' ? 'return' : 'pencil'}>
        {t(`review.doubt.${doubt}`)}
      </StatusBadge>
    ),
  );
}

function QueueLine({ item, current, selected, onOpen, onToggle }: LineProps) {
  const { t, language } = useI18n();
  const format = useFormat();
  const line = useRef<HTMLLIElement>(null);
  const key = keyOf(item);
  const title = reportTitle(item, language, format.period(item.period), t);

  // The list follows the keys by itself: scrolling the page would tear the report away.
  useEffect(() => {
    const element = line.current;
    const list = element?.offsetParent;
    if (!current || !element || !list) return;
    const { offsetTop, offsetHeight } = element;
    if (offsetTop < list.scrollTop || offsetTop + offsetHeight > list.scrollTop + list.clientHeight) {
      list.scrollTop = offsetTop - list.clientHeight / 3;
    }
  }, [current]);

  return (
    <li ref={line} className={classes.queueLine}>
      <span className={classes.pick}>
        {isClean(item) && (
          <Checkbox
            aria-label={t('review.select', { unit: item.organisation.name, report: title })}
            checked={selected}
            onChange={() => onToggle(item)}
          />
        )}
      </span>
      <AppLink
        to="/reviews"
        search={(before) => ({ ...before, ...key })}
        onClick={onOpen}
        className={classes.queueItem}
        aria-current={current ? 'true' : undefined}
        underline="never"
      >
        <strong>{item.organisation.name}</strong>
        <span>{title}</span>
        <span className={classes.queueFacts}>
          {item.waitingDays === 0
            ? t('report.waitingToday')
            : t('review.waiting', { days: item.waitingDays, working: item.waitingWorkingDays })}
          <Doubts item={item} />
          {item.late && (
            <StatusBadge tone="warning" shape="clock">
              {t('report.late')}
            </StatusBadge>
          )}
        </span>
      </AppLink>
    </li>
  );
}

interface LineProps {
  item: ReviewItem;
  current: boolean;
  selected: boolean;
  onOpen: () => void;
  onToggle: (item: ReviewItem) => void;
}

/** Reports waiting for a decision, the longest waiting first, each with what asks for a look. */
export function ReviewQueue({ rows, total, chosen, selected, onOpen, onToggle }: Props) {
  const { t } = useI18n();
  return (
    <nav aria-label={t('report.queueList')}>
      <h2 className={classes.queueTitle}>{t('report.queue', { count: total })}</h2>
      <ul className={classes.queue}>
        {rows.map((item) => {
          const key = keyOf(item);
          return (
            <QueueLine
              key={Object.values(key).join('/')}
              item={item}
              current={chosen !== null && sameKey(key, chosen)}
              selected={selected.some((one) => sameKey(one, key))}
              onOpen={onOpen}
              onToggle={onToggle}
            />
          );
        })}
      </ul>
    </nav>
  );
}
