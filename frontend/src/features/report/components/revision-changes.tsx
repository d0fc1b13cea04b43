import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import type { Content, Revision } from '../api/types';
import { commentTargetName, type Wording } from '../model/finding-words';
import classes from './history.module.css';

interface Props {
  revision: Revision;
  wording: Wording;
}

type Result = Content['activities'][number];

/** What a revision changed against the one received before it: figures, results, answers. */
export function RevisionChanges({ revision, wording }: Props) {
  const { t } = useI18n();
  const format = useFormat();
  const blank = t('report.blank');

  /** A result in one line: what became of it, when, how much, with what words. */
  function result(entry: Result | null): string {
    if (!entry) return t('report.activity.none');
    const { participants: people, quantity } = entry;
    return [
      t(`report.activity.${entry.status}`),
      entry.doneOn && format.date(entry.doneOn),
      quantity !== null && quantity !== undefined && `${t('report.quantity')}: ${format.number(quantity)}`,
      people?.total !== null &&
        people?.total !== undefined &&
        `${t('report.participants')}: ${format.number(people.total)}`,
      entry.note && `“${entry.note}”`,
    ]
      .filter((part) => typeof part === 'string' && part !== '')
      .join(', ');
  }

  const count = (value: number | null) => (value === null ? blank : format.number(value));
  const lines = [
    ...revision.changes.map(({ cell, before, after }) => ({
      target: cell,
      before: count(before),
      after: count(after),
    })),
    ...revision.activityChanges.map(({ activity, before, after }) => ({
      target: `activity:${activity}`,
      before: result(before),
      after: result(after),
    })),
    ...revision.narrativeChanges.map(({ code, before, after }) => ({
      target: `narrative:${code}`,
      before: before === null ? blank : `“${before}”`,
      after: after === null ? blank : `“${after}”`,
    })),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className={classes.changes}>
      {lines.map(({ target, before, after }) => (
        <li key={target}>
          {t('report.changeLine', { cell: commentTargetName(target, wording), before, after })}
        </li>
      ))}
    </ul>
  );
}
