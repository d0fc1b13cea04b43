import { Button } from '@mantine/core';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { placeBlock } from '@/lib/clipboard-block';
import { neighbour, type Direction } from '@/lib/grid-keys';
import { canonical, cellField } from '../model/fields';
import { cellName, findingMessage } from '../model/finding-words';
import { lineCount, lineField, lineLabel, typedLines, withoutLine } from '../model/line-fields';
import { CountInput } from './count-input';
import { fieldId, useEntry, useField, useFindings, useWording } from './entry-context';
import classes from './cell-grid.module.css';

function LineName({ at }: { at: number }) {
  const { t } = useI18n();
  const { draft, form } = useEntry();
  const wording = useWording(form);
  const field = lineLabel(at);
  const [text, setText] = useField(field);
  const findings = useFindings(field);
  return (
    <>
      <input
        id={fieldId(field)}
        className={classes.input}
        data-text
        aria-label={t('report.lineName', { number: at + 1 })}
        aria-invalid={findings.length > 0}
        aria-describedby={findings.length > 0 ? `fault-${field}` : undefined}
        data-found={findings.length > 0 ? 'fault' : undefined}
        value={text}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => void draft.save()}
      />
      {findings.length > 0 && (
        <p id={`fault-${field}`} className={classes.finding} data-found="fault">
          {findings.map((finding) => findingMessage(finding, wording)).join('. ')}
        </p>
      )}
    </>
  );
}

/** The figures by thôn or by collaborator, for who has them: they must add up to the table above. */
export function Lines() {
  const { t, language } = useI18n();
  const format = useFormat();
  const { draft, form } = useEntry();
  const wording = useWording(form);
  const keys = form.cellKeys;
  const revision = useSyncExternalStore(
    (listener) => draft.store.subscribe(listener),
    () => draft.store.revision,
  );
  const [asked, setAsked] = useState(0);
  // Read anew with every change of any field.
  const lines = useMemo(
    () => (revision >= 0 ? typedLines(draft.store.all(), keys, language) : []),
    [draft, keys, language, revision],
  );
  const count = Math.max(lines.length, asked);
  const grid = useMemo(
    () => Array.from({ length: count }, (_, at) => keys.map((key) => lineField(at, key))),
    [count, keys],
  );
  const sums = new Map(
    keys.map((key) => {
      const parts = lines.flatMap(({ cells }) => cells.filter((cell) => cell.key === key));
      return [key, parts.length === 0 ? null : parts.reduce((sum, { value }) => sum + value, 0)];
    }),
  );

  function move(field: string, to: Direction) {
    const next = neighbour(grid, field, to);
    if (next) document.getElementById(fieldId(next))?.focus();
  }

  function pasteBlock(field: string, text: string) {
    const { cells } = placeBlock(grid, field, text);
    draft.store.set(
      Object.fromEntries(cells.map((cell) => [cell.key, canonical(cell.key, cell.text, language)])),
    );
  }

  function remove(at: number) {
    draft.store.set(withoutLine(draft.store.all(), keys, at));
    setAsked(Math.max(0, lineCount(draft.store.all())));
    void draft.save();
  }

  function takeSums() {
    draft.store.set(
      Object.fromEntries(
        [...sums].flatMap(([key, sum]) => (sum === null ? [] : [[cellField(key), String(sum)] as const])),
      ),
    );
    void draft.save();
  }

  return (
    <>
      <p className={classes.remark}>{t('report.linesHint')}</p>
      {count > 0 && (
        <div
          className={classes.frame}
          role="region"
          aria-label={t('ui.tableScroll', { caption: t('report.lines') })}
          tabIndex={0}
        >
          <table className={classes.lines}>
            <thead>
              <tr>
                <th scope="col">{t('report.lineHead')}</th>
                {keys.map((key) => (
                  <th key={key} scope="col">
                    {cellName(key, wording)}
                  </th>
                ))}
                <th scope="col">{t('report.columnAction')}</th>
              </tr>
            </thead>
            <tbody>
              {grid.map((fields, at) => (
                <tr key={at}>
                  <td className={classes.lineName}>
                    <LineName at={at} />
                  </td>
                  {fields.map((field, place) => (
                    <td key={field}>
                      <CountInput
                        field={field}
                        label={t('report.namedFinding', {
                          name: t('report.lineNumber', { number: at + 1 }),
                          message: cellName(keys[place] ?? '', wording),
                        })}
                        onMove={(to) => move(field, to)}
                        onPasteBlock={(text) => pasteBlock(field, text)}
                      />
                    </td>
                  ))}
                  <td>
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={t('report.removeLineNamed', { number: at + 1 })}
                      onClick={() => remove(at)}
                    >
                      {t('report.removeLine')}
                    </Button>
                  </td>
                </tr>
              ))}
              <tr>
                <th scope="row">{t('report.sum')}</th>
                {keys.map((key) => {
                  const sum = sums.get(key) ?? null;
                  return (
                    <td key={key} className={classes.computed}>
                      {sum === null ? '–' : format.number(sum)}
                    </td>
                  );
                })}
                <td />
              </tr>
            </tbody>
          </table>
        </div>
      )}
      <div className={classes.lineTools}>
        <Button variant="default" size="compact-md" onClick={() => setAsked(count + 1)}>
          {t('report.addLine')}
        </Button>
        {count > 0 && (
          <Button variant="subtle" size="compact-md" onClick={takeSums}>
            {t('report.takeSums')}
          </Button>
        )}
      </div>
    </>
  );
}
