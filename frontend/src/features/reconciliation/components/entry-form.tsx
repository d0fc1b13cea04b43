import { Button, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { formErrors, problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { placeBlock } from '@/lib/clipboard-block';
import { dateInVietnam } from '@/lib/format';
import { neighbour } from '@/lib/grid-keys';
import { nameIn } from '@/lib/language';
import table from '@/ui/data-table.module.css';
import { DateField } from '@/ui/date-field';
import { ErrorState } from '@/ui/error-state';
import parts from '@/ui/form-parts.module.css';
import { SectionCard } from '@/ui/section-card';
import { useSaveFigures } from '../api/reconciliations';
import type { Participant, Reconciliation } from '../api/types';
import {
  COLUMNS,
  faultyFields,
  fieldKey,
  figuresBody,
  gridOf,
  headOf,
  textsOf,
  type EntryHead,
} from '../model/figure-drafts';
import { CountInput } from './count-input';
import { LetterEditor } from './letter-files';
import classes from './reconciliation.module.css';

const HEAD_FIELDS = ['basis', 'cutOff', 'document'] as const;

interface Props {
  session: Reconciliation;
  participant: Participant;
  onClose: () => void;
}

/** The figures of one agency: its own, or entered for it by its letter. */
export function EntryForm({ session, participant, onClose }: Props) {
  const { t, language } = useI18n();
  const today = dateInVietnam(useMe().businessNow);
  const { lines } = session;
  const { name } = participant.organisation;
  const byLetter = !participant.allowedActions.includes('ENTER');
  const [texts, setTexts] = useState(() => textsOf(lines, participant.id));
  const [head, setHead] = useState(() => headOf(participant));
  const [tried, setTried] = useState(false);
  const [outside, setOutside] = useState(0);
  const save = useSaveFigures(session, participant.id);
  const problem = save.error && problemOf(save.error);
  const answered = problem ? formErrors(problem, HEAD_FIELDS).fields : {};
  const faulty = faultyFields(texts, language);
  const grid = gridOf(lines);
  const letterMissing = byLetter && head.letterNumber.trim() === '';
  const letterOnMissing = byLetter && head.letterOn === null;
  const basisMissing = head.basis.trim() === '';

  const put = (values: Readonly<Record<string, string>>) => {
    setTexts((before) => ({ ...before, ...values }));
    setOutside(0);
  };
  const putHead = (values: Partial<EntryHead>) => setHead((before) => ({ ...before, ...values }));

  function paste(key: string, block: string) {
    const pasted = placeBlock(grid, key, block);
    put(Object.fromEntries(pasted.cells.map((cell) => [cell.key, cell.text])));
    setOutside(pasted.outside);
  }

  function send() {
    setTried(true);
    if (faulty.size > 0 || letterMissing || letterOnMissing || basisMissing) return;
    save.mutate(figuresBody(lines, texts, head, language), {
      onSuccess: () => {
        notifications.show({ message: t('reconciliation.entrySaved', { name }) });
        onClose();
      },
    });
  }

  return (
    <SectionCard title={t('reconciliation.entryTitle', { name })}>
      <div className={parts.fields}>
        {byLetter && <p className={parts.note}>{t('reconciliation.entryForNote')}</p>}
        <div className={parts.pair}>
          <Textarea
            label={t('reconciliation.basis')}
            description={t('reconciliation.basisHint')}
            rows={2}
            maxLength={500}
            value={head.basis}
            error={tried && basisMissing ? t('reconciliation.basisMissing') : answered.basis}
            onChange={(event) => putHead({ basis: event.currentTarget.value })}
          />
          <DateField
            label={t('reconciliation.cutOff')}
            value={head.cutOff}
            maxDate={today}
            error={answered.cutOff}
            onChange={(cutOff) => putHead({ cutOff })}
          />
        </div>
        {byLetter && (
          <div className={parts.pair}>
            <TextInput
              label={t('reconciliation.letterNumber')}
              maxLength={100}
              value={head.letterNumber}
              error={tried && letterMissing ? t('reconciliation.letterMissing') : answered.document}
              onChange={(event) => putHead({ letterNumber: event.currentTarget.value })}
            />
            <DateField
              label={t('reconciliation.letterOn')}
              value={head.letterOn}
              maxDate={today}
              error={tried && letterOnMissing && t('reconciliation.letterOnMissing')}
              onChange={(letterOn) => putHead({ letterOn })}
            />
          </div>
        )}
        <LetterEditor session={session} participant={participant} />
        <div
          className={table.scroll}
          role="region"
          tabIndex={0}
          aria-label={t('ui.tableScroll', { caption: t('reconciliation.entryTable', { name }) })}
        >
          <table className={`${table.table} ${classes.table}`} data-stacked>
            <caption className={table.hidden}>{t('reconciliation.entryTable', { name })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('reconciliation.area')}</th>
                <th scope="col" data-numeric>
                  {t('reconciliation.figure')}
                </th>
                <th scope="col" data-numeric>
                  {t('reconciliation.late')}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.id}>
                  <th scope="row">
                    {line.area.name}
                    <span className={classes.cell}>{nameIn(language, line)}</span>
                  </th>
                  {COLUMNS.map((column) => {
                    const key = fieldKey(line.id, column);
                    const words = { area: line.area.name, cell: nameIn(language, line) };
                    return (
                      <td
                        key={column}
                        data-numeric
                        data-label={t(column === 'value' ? 'reconciliation.figure' : 'reconciliation.late')}
                      >
                        <CountInput
                          id={key}
                          label={t(
                            column === 'value' ? 'reconciliation.figureOf' : 'reconciliation.lateOf',
                            words,
                          )}
                          value={texts[key] ?? ''}
                          invalid={faulty.has(key)}
                          onChange={(text) => put({ [key]: text })}
                          onMove={(to) => {
                            const next = neighbour(grid, key, to);
                            if (next) document.getElementById(next)?.focus();
                          }}
                          onPasteBlock={(block) => paste(key, block)}
                        />
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className={parts.note}>{t('reconciliation.entryKeys')}</p>
        {outside > 0 && <p role="status">{t('reconciliation.pastedOutside', { count: outside })}</p>}
        {faulty.size > 0 && (
          <p role="alert" className={parts.fault}>
            {t('reconciliation.countFault')}
          </p>
        )}
        {problem && (
          <ErrorState
            title={t('reconciliation.saveFailed')}
            problem={problem}
            safe={t('reconciliation.typedSafe')}
          />
        )}
        <div className={parts.buttons}>
          <Button loading={save.isPending} onClick={send}>
            {t('reconciliation.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </div>
    </SectionCard>
  );
}
