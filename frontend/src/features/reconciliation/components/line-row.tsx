import { NativeSelect, TextInput } from '@mantine/core';
import { memo } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { nameIn } from '@/lib/language';
import { parseCount } from '@/lib/parse-count';
import parts from '@/ui/form-parts.module.css';
import type { Line, Participant } from '../api/types';
import { contradicts, faultOf, sameFigure, type LineDraft } from '../model/line-drafts';
import classes from './reconciliation.module.css';

interface Reason {
  code: string;
  nameVi: string;
  nameEn: string;
}

interface Props {
  line: Line;
  participants: readonly Participant[];
  reasons: readonly Reason[];
  draft: LineDraft;
  editing: boolean;
  onChange: (line: string, draft: LineDraft) => void;
}

/** One count of one area: what each agency says, by how much they differ, why, and what is agreed. */
export const LineRow = memo(function LineRow({
  line,
  participants,
  reasons,
  draft,
  editing,
  onChange,
}: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const words = t('reconciliation.lineOf', { area: line.area.name, cell: nameIn(language, line) });
  const fault = editing ? faultOf(line, draft, language) : null;
  const differs = line.difference !== null && line.difference !== 0;
  const same = sameFigure(line);
  const typed = parseCount(draft.agreed, language);
  const explains =
    differs || draft.reason !== '' || (typed.ok && typed.value !== null && contradicts(line, typed.value));
  const shown = (value: number | null) =>
    value === null ? t('reconciliation.noFigure') : format.number(value);
  const reason = reasons.find(({ code }) => code === line.reason);
  const chosen = reasons.find(({ code }) => code === draft.reason);
  const put = (values: Partial<LineDraft>) => onChange(line.id, { ...draft, ...values });

  return (
    <tr>
      <th scope="row">
        {line.area.name}
        <span className={classes.cell}>{nameIn(language, line)}</span>
      </th>
      {participants.map(({ id, agencyKind }) => {
        const figure = line.figures.find((each) => each.participant === id);
        return (
          <td key={id} data-numeric data-label={t(`reconciliation.agency.${agencyKind}`)}>
            {shown(figure?.value ?? null)}
            {figure?.lateRegistered ? (
              <span className={classes.late}>
                {t('reconciliation.lateCount', { count: figure.lateRegistered })}
              </span>
            ) : null}
          </td>
        );
      })}
      <td data-numeric data-label={t('reconciliation.system')}>
        {shown(line.systemValue)}
      </td>
      <td
        data-numeric
        data-label={t('reconciliation.difference')}
        className={differs ? classes.differs : undefined}
      >
        {shown(line.difference)}
      </td>
      <td className={classes.whole} data-label={t('reconciliation.reason')}>
        {editing && explains ? (
          <div className={classes.reason} data-noprint>
            <NativeSelect
              size="sm"
              aria-label={t('reconciliation.reasonOf', { line: words })}
              value={draft.reason}
              error={fault === 'reasonMissing' && t('reconciliation.reasonMissing')}
              onChange={(event) => put({ reason: event.currentTarget.value })}
              data={[
                { value: '', label: t('reconciliation.reasonNone') },
                ...reasons.map((each) => ({ value: each.code, label: nameIn(language, each) })),
              ]}
            />
            {(draft.reason !== '' || draft.reasonText !== '') && (
              <TextInput
                size="sm"
                aria-label={t('reconciliation.reasonTextOf', { line: words })}
                placeholder={t('reconciliation.reasonText')}
                maxLength={500}
                value={draft.reasonText}
                onChange={(event) => put({ reasonText: event.currentTarget.value })}
              />
            )}
          </div>
        ) : (
          // On a phone a line without a reason does not speak of one.
          <div>
            {[reason ? nameIn(language, reason) : line.reason, line.reasonText].filter(Boolean).join(': ')}
          </div>
        )}
        {editing && explains && (
          <div data-paper aria-hidden="true">
            {[chosen && nameIn(language, chosen), draft.reasonText].filter(Boolean).join(': ')}
          </div>
        )}
      </td>
      <td data-numeric data-label={t('reconciliation.agreed')}>
        {editing ? (
          <>
            <input
              className={classes.input}
              aria-label={t('reconciliation.agreedOf', { line: words })}
              aria-invalid={fault === 'countFault'}
              inputMode="numeric"
              autoComplete="off"
              value={draft.agreed}
              placeholder={same === null ? undefined : String(same)}
              onChange={(event) => put({ agreed: event.currentTarget.value })}
              data-noprint
            />
            <span data-paper aria-hidden="true">
              {draft.agreed === '' ? shown(same) : draft.agreed}
            </span>
            {fault === 'countFault' && <p className={parts.fault}>{t('reconciliation.countFault')}</p>}
          </>
        ) : (
          shown(line.agreedValue ?? same)
        )}
      </td>
    </tr>
  );
});
