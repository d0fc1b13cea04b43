import { useI18n } from '@/i18n/i18n-context';
import type { Direction } from '@/lib/grid-keys';
import { useGridCell } from '@/lib/use-grid-cell';
import { blocks } from '../model/check';
import { canonical } from '../model/fields';
import { findingMessage } from '../model/finding-words';
import { fieldId, useEntry, useField, useFindings, useWording } from './entry-context';
import classes from './cell-grid.module.css';

interface Props {
  field: string;
  label: string;
  onMove?: (to: Direction) => void;
  onPasteBlock?: (block: string) => void;
}

const NOWHERE = () => undefined;

/** A count that is typed beside the cells of the form, with the keys of a spreadsheet. */
export function CountInput({ field, label, onMove = NOWHERE, onPasteBlock = NOWHERE }: Props) {
  const { language } = useI18n();
  const { draft, form } = useEntry();
  const wording = useWording(form);
  const [text, setText] = useField(field);
  const findings = useFindings(field);
  const keys = useGridCell({ text, setText, onMove, onPasteBlock });
  const fault = findings.map((finding) => findingMessage(finding, wording)).join('. ');

  function leave() {
    setText(canonical(field, text, language));
    void draft.save();
  }

  return (
    <>
      <input
        {...keys}
        id={fieldId(field)}
        className={classes.input}
        aria-label={label}
        aria-invalid={findings.some(blocks)}
        aria-describedby={fault === '' ? undefined : `fault-${field}`}
        data-found={findings.some(blocks) ? 'fault' : undefined}
        value={text}
        inputMode="numeric"
        autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={leave}
      />
      {fault !== '' && (
        <p id={`fault-${field}`} className={classes.finding} data-found="fault">
          {fault}
        </p>
      )}
    </>
  );
}
