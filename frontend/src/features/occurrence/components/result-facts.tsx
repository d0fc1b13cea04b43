import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { nameIn } from '@/lib/language';
import type { Catalogues } from '../api/catalogues';
import type { OccurrenceResult } from '../api/types';
import classes from './occurrence.module.css';

type Shown = Omit<OccurrenceResult, 'revision' | 'recordedBy' | 'recordedAt' | 'reason'>;

interface Props {
  result: Shown;
  catalogues: Catalogues | undefined;
}

/** A result as it is read: what was not given is not there. */
export function ResultFacts({ result, catalogues }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const { from, to, place, area, participants, counts, channels, speaker, findings, notes } = result;

  const nameOf = (known: Catalogues['counts'] | Catalogues['channels'] | undefined, code: string) => {
    const found = (known as { code: string; nameVi: string; nameEn: string }[] | undefined)?.find(
      (one) => one.code === code,
    );
    return found ? nameIn(language, found) : code;
  };
  const people: string[] = [];
  const total = participants?.total;
  if (total !== null && total !== undefined) people.push(t('occurrence.peopleTotal', { count: total }));
  if (typeof participants?.women === 'number')
    people.push(t('occurrence.peopleWomen', { count: participants.women }));
  if (typeof participants?.men === 'number')
    people.push(t('occurrence.peopleMen', { count: participants.men }));
  for (const { label, count } of participants?.categories ?? []) {
    people.push(t('occurrence.peopleOf', { label, count: format.number(count) }));
  }

  const rows: [string, ReactNode][] = [
    [
      t('occurrence.date'),
      from === to
        ? format.date(from)
        : t('occurrence.fromTo', { from: format.date(from), to: format.date(to) }),
    ],
    [t('occurrence.place'), place],
    [t('occurrence.area'), area?.name],
    [t('occurrence.participants'), people.join('; ')],
    ...counts.map(({ kind, count }): [string, ReactNode] => [
      nameOf(catalogues?.counts, kind),
      format.number(count),
    ]),
    ...channels.map(({ channel, items }): [string, ReactNode] => [
      nameOf(catalogues?.channels, channel),
      t('occurrence.items', { count: items }),
    ]),
    [t('occurrence.speaker'), speaker],
    ...findings.map(({ text, remedyBy, remediedOn }): [string, ReactNode] => [
      t('occurrence.finding'),
      [
        text,
        ...(remedyBy ? [t('occurrence.remedyByDay', { date: format.date(remedyBy) })] : []),
        ...(remediedOn ? [t('occurrence.remediedOnDay', { date: format.date(remediedOn) })] : []),
      ].join(' · '),
    ]),
    [t('occurrence.notes'), notes],
  ];
  return (
    <dl className={classes.definitions}>
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([name, value], at) => (
          <div key={at} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
