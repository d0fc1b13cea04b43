import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { canonical, cellField, noteField } from '../model/fields';
import { blocks, type Finding } from '../model/check';
import { cellName, cellRemark, findingMessage } from '../model/finding-words';
import type { Column, FormRow } from '../model/report-form';
import { currentComments } from '../model/report-facts';
import { fieldId, useEntry, useField, useFindings, useWording } from './entry-context';
import classes from './cell-grid.module.css';

/** A finding that a note can answer. */
const askedForNote = (finding: Finding) =>
  finding.kind === 'OVERRIDE' || (finding.kind === 'RULE' && finding.rule.severity === 'SOFT');

interface CellProps {
  cellKey: string;
  column: Column;
  disabled: boolean;
}

/** What is to be said about one cell: findings, comments of the reviewer, the system's own figure, a note. */
function CellChecks({ cellKey, column, disabled }: CellProps) {
  const { t, language } = useI18n();
  const format = useFormat();
  const { draft, form, report } = useEntry();
  const wording = useWording(form);
  const findings = useFindings(cellField(cellKey));
  const [text, setText] = useField(cellField(cellKey));
  const [note, setNote] = useField(noteField(cellKey));
  const noteFindings = useFindings(noteField(cellKey));
  const [opened, setOpened] = useState(false);
  const say = (message: string) => cellRemark(column, message, t);
  const comments = currentComments(report).filter(({ cell }) => cell === cellKey);
  const filled = report.filled.cells[cellKey];
  const canFill =
    !disabled &&
    filled !== null &&
    filled !== undefined &&
    canonical(cellField(cellKey), text, language) !== String(filled);
  const asked = findings.some(askedForNote);
  const showsNote = !disabled && (opened || note !== '' || asked);
  const canExplain = !disabled && !showsNote && comments.length > 0;
  const overridden = findings.some(({ kind }) => kind === 'OVERRIDE');
  const noteHint = t(overridden ? 'report.overrideNote' : asked ? 'report.explain' : 'report.note');

  return (
    <>
      {findings.map((finding) => (
        <p
          key={finding.kind === 'RULE' ? finding.rule.code : finding.kind}
          className={classes.finding}
          data-found={blocks(finding) ? 'fault' : 'remark'}
        >
          <span aria-hidden="true">{blocks(finding) ? '✕ ' : '⚠ '}</span>
          {say(findingMessage(finding, wording))}
        </p>
      ))}
      {comments.map((comment) => (
        <p key={comment.at + comment.text} className={classes.finding} data-found="comment">
          <span aria-hidden="true">↩ </span>
          {say(t('report.commentBy', { text: comment.text, by: comment.by }))}
        </p>
      ))}
      {showsNote && (
        <TextInput
          id={fieldId(noteField(cellKey))}
          className={classes.note}
          size="sm"
          placeholder={say(noteHint)}
          aria-label={t('report.noteFor', { cell: cellName(cellKey, wording) })}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          onBlur={() => void draft.save()}
          error={
            noteFindings.length > 0 && noteFindings.map((found) => findingMessage(found, wording)).join('. ')
          }
        />
      )}
      {(canFill || canExplain) && (
        <div className={classes.tools}>
          {canFill && (
            <Button variant="subtle" size="compact-sm" onClick={() => setText(String(filled))}>
              {say(t('report.useFilled', { value: format.number(filled) }))}
            </Button>
          )}
          {canExplain && (
            <Button variant="subtle" size="compact-sm" onClick={() => setOpened(true)}>
              {say(t('report.explain'))}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

interface Props {
  row: FormRow;
  id: string;
  disabled: boolean;
}

export function RowChecks({ row, id, disabled }: Props) {
  return (
    <div id={id} className={classes.checks}>
      {row.cells.map(({ key, column }) => (
        <CellChecks key={key} cellKey={key} column={column} disabled={disabled} />
      ))}
    </div>
  );
}
