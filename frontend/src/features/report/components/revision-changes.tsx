import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import type { Content, Revision } from '../api/types';
import { cellName, commentTargetName, fieldName, type Wording } from '../model/finding-words';
import { estimateField } from '../model/fields';
import classes from './history.module.css';

interface Props {
  revision: Revision;
  wording: Wording;
  /** What is said when it changed nothing; without it nothing is. */
  empty?: string;
}

type Result = Content['activities'][number];
type Output = NonNullable<Content['outputs']>[number];

interface Line {
  key: string;
  text: string;
}

/** What a revision changed against the one before it, all that a report holds. */
export function RevisionChanges({ revision, wording, empty }: Props) {
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

  /** An output in one line: how far it has come, with what words. */
  function output(entry: Output | null): string {
    if (!entry) return t('report.activity.none');
    const pieces = (['issued', 'received', 'displayed'] as const).flatMap((step) => {
      const many = entry[step] ?? null;
      return many === null
        ? []
        : [t('report.namedFinding', { name: t(`report.output.${step}`), message: format.number(many) })];
    });
    return [...pieces, ...(entry.note ? [`“${entry.note}”`] : [])].join(', ') || blank;
  }

  const count = (value: number | null) => (value === null ? blank : format.number(value));
  const line = (key: string, cell: string, before: string, after: string): Line => ({
    key,
    text: t('report.changeLine', { cell, before, after }),
  });
  const lines: Line[] = [
    ...revision.changes.map(({ cell, before, after }) =>
      line(cell, commentTargetName(cell, wording), count(before), count(after)),
    ),
    ...revision.estimateChanges.map(({ cell, before, after }) => {
      const field = estimateField(cell);
      return line(field, fieldName(field, wording), count(before), count(after));
    }),
    ...revision.lineChanges.flatMap(({ label, change, cells }) => [
      ...(change === 'CHANGED'
        ? []
        : [{ key: `line:${label}`, text: t(`report.line.${change}`, { label }) }]),
      ...cells.map(({ cell, before, after }) =>
        line(
          `line:${label}/${cell}`,
          t('report.namedFinding', { name: label, message: cellName(cell, wording) }),
          count(before),
          count(after),
        ),
      ),
    ]),
    ...revision.activityChanges.map(({ activity, before, after }) => {
      const target = `activity:${activity}`;
      return line(target, commentTargetName(target, wording), result(before), result(after));
    }),
    ...revision.outputChanges.map(({ output: id, name, before, after }) =>
      line(`output:${id}`, name, output(before), output(after)),
    ),
    ...revision.narrativeChanges.map(({ code, before, after }) => {
      const target = `narrative:${code}`;
      return line(
        target,
        commentTargetName(target, wording),
        before === null ? blank : `“${before}”`,
        after === null ? blank : `“${after}”`,
      );
    }),
    ...revision.fileChanges.map(({ name, kind, change }, at) => ({
      key: `file:${at}`,
      text: t(`report.file.${change === 'REMOVED' ? 'REMOVED' : 'ADDED'}`, {
        name,
        kind: t(`report.fileKind.${kind}`),
      }),
    })),
  ];
  if (lines.length === 0) return empty === undefined ? null : <p>{empty}</p>;
  return (
    <ul className={classes.changes}>
      {lines.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  );
}
