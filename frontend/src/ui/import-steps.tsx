import { Button, Checkbox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useT } from '@/i18n/i18n-context';
import { downloadFile } from '@/lib/download';
import { uniqueKey } from '@/lib/unique-key';
import { usePhone } from '@/lib/use-phone';
import { DataTable, type DataColumn } from './data-table';
import { ErrorState } from './error-state';
import { FileDrop } from './file-drop';
import { LoadMore } from './load-more';
import type { ProblemText } from './problem-text';
import { StatusBadge, type Shape, type Tone } from './status-badge';
import classes from './import-steps.module.css';

interface ImportedRow {
  /** As counted in the file, its heading being line 1. */
  line: number;
  outcome: 'CREATE' | 'UNCHANGED' | 'REFUSED';
  errors: readonly { column: string | null; message: string }[];
}

interface ImportOutcome<R> {
  rows: readonly R[];
  created: number;
  unchanged: number;
  refused: number;
  applied: boolean;
}

interface Sending {
  file: File;
  /** Only says what would become of each line. */
  dryRun: boolean;
  /** Names the attempt: a repeated click imports once. */
  key: string;
}

const FORMATS = ['XLSX', 'CSV'] as const;
type Format = (typeof FORMATS)[number];

interface Props<R extends ImportedRow, O extends ImportOutcome<R>> {
  /** What a line of the file holds, beside its number and its fate. */
  columns: readonly DataColumn<R>[];
  /** A column of the file in words; faults name it by its key. */
  columnName: (key: string) => string;
  send: (sending: Sending) => Promise<O>;
  /** The empty table to be filled in. */
  template: (format: Format) => Promise<Blob>;
  templateName: string;
  problemOf: (error: unknown) => ProblemText;
  /** The act, with how many it would add. */
  applyLabel: (count: number) => string;
  /** Shown in place of the steps once the file has been imported. */
  done: (outcome: O, again: () => void) => ReactNode;
}

const LOOKS: Record<ImportedRow['outcome'], { tone: Tone; shape: Shape }> = {
  CREATE: { tone: 'success', shape: 'check' },
  UNCHANGED: { tone: 'neutral', shape: 'dash' },
  REFUSED: { tone: 'danger', shape: 'cross' },
};

/** A file has thousands of lines; nobody reads them all at once. */
const STEP = 100;

interface Tried<O> {
  file: File;
  outcome: O;
  key: string;
}

/** A table file in three steps: it is chosen, what would become of each line is shown, then it is imported whole. */
export function ImportSteps<R extends ImportedRow, O extends ImportOutcome<R>>({
  columns,
  columnName,
  send,
  template,
  templateName,
  problemOf,
  applyLabel,
  done,
}: Props<R, O>) {
  const t = useT();
  const [file, setFile] = useState<File | null>(null);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<{ title: string; problem: ProblemText } | null>(null);
  const [tried, setTried] = useState<Tried<O> | null>(null);
  const [finished, setFinished] = useState<O | null>(null);

  async function attempt(title: string, work: () => Promise<void>) {
    setPending(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure({ title, problem: withLines(problemOf(error), t) });
    }
    setPending(false);
  }

  function check(chosen: File) {
    setFile(chosen);
    setTried(null);
    void attempt(t('ui.importFailed'), async () => {
      const outcome = await send({ file: chosen, dryRun: true, key: uniqueKey() });
      setTried({ file: chosen, outcome, key: uniqueKey() });
    });
  }

  function apply({ file: chosen, key }: Tried<O>) {
    void attempt(t('ui.importFailed'), async () => {
      setFinished(await send({ file: chosen, dryRun: false, key }));
    });
  }

  function download(format: Format) {
    void attempt(t('ui.importTemplateFailed'), async () => {
      downloadFile(`${templateName}.${format.toLowerCase()}`, await template(format));
    });
  }

  if (finished) {
    return done(finished, () => {
      setFinished(null);
      setTried(null);
      setFile(null);
    });
  }
  return (
    <div className={classes.steps}>
      <div className={classes.templates}>
        <span>{t('ui.importTemplates')}</span>
        {FORMATS.map((format) => (
          <Button
            key={format}
            variant="default"
            size="compact-md"
            aria-label={t('ui.importTemplate', { format })}
            onClick={() => download(format)}
          >
            {format}
          </Button>
        ))}
      </div>
      <FileDrop label={t('ui.importFile')} accept=".xlsx,.csv" chosen={file} onChoose={check} />
      <p role="status" className={classes.status}>
        {pending && t('ui.importChecking')}
        {!pending && tried && summaryOf(tried.outcome, t)}
      </p>
      {failure && <ErrorState title={failure.title} problem={failure.problem} />}
      {tried && (
        <>
          <Verdict
            outcome={tried.outcome}
            pending={pending}
            applyLabel={applyLabel}
            onApply={() => apply(tried)}
          />
          <Rows<R>
            key={tried.key}
            columns={columns}
            columnName={columnName}
            fileName={tried.file.name}
            {...tried.outcome}
          />
        </>
      )}
    </div>
  );
}

/** A fault of one line of the file is said with its line. */
function withLines(problem: ProblemText, t: ReturnType<typeof useT>): ProblemText {
  return {
    ...problem,
    errors: problem.errors.map(({ pointer, message }) => {
      const line = /^\/lines\/(\d+)$/.exec(pointer)?.[1];
      return {
        pointer,
        message: line === undefined ? message : `${t('ui.importLineOf', { line })}: ${message}`,
      };
    }),
  };
}

function summaryOf(
  { rows, created, unchanged, refused }: ImportOutcome<unknown>,
  t: ReturnType<typeof useT>,
): string {
  return t('ui.importSummary', { total: rows.length, created, unchanged, refused });
}

interface VerdictProps {
  outcome: ImportOutcome<unknown>;
  pending: boolean;
  applyLabel: (count: number) => string;
  onApply: () => void;
}

/** All or nothing: with one faulty line the file goes back to whoever wrote it. */
function Verdict({ outcome: { created, refused }, pending, applyLabel, onApply }: VerdictProps) {
  const t = useT();
  if (refused > 0) return <p className={classes.refused}>{t('ui.importRefused')}</p>;
  if (created === 0) return <p>{t('ui.importNothing')}</p>;
  return (
    <div>
      <Button loading={pending} onClick={onApply}>
        {applyLabel(created)}
      </Button>
    </div>
  );
}

interface RowsProps<R> {
  columns: readonly DataColumn<R>[];
  columnName: (key: string) => string;
  rows: readonly R[];
  refused: number;
  fileName: string;
}

function Rows<R extends ImportedRow>({ columns, columnName, rows, refused, fileName }: RowsProps<R>) {
  const t = useT();
  const [onlyRefused, setOnlyRefused] = useState(refused > 0);
  const [most, setMost] = useState(STEP);
  const phone = usePhone();
  const fitting = onlyRefused ? rows.filter(({ outcome }) => outcome === 'REFUSED') : rows;
  const shown = fitting.slice(0, most);
  const faultsOf = ({ errors }: R) =>
    errors.map(({ column, message }) => (column === null ? message : `${columnName(column)}: ${message}`));
  const all: DataColumn<R>[] = [
    {
      id: 'line',
      header: t('ui.importLine'),
      value: ({ line }) => line,
      // On a phone it stands at the head of a card, without the heading of its column.
      cell: ({ line }) => (phone ? t('ui.importLineOf', { line }) : line),
      rowHeader: true,
    },
    ...columns,
    {
      id: 'outcome',
      header: t('ui.importOutcome'),
      value: ({ outcome }) => t(`ui.outcome.${outcome}`),
      cell: ({ outcome }) => <StatusBadge {...LOOKS[outcome]}>{t(`ui.outcome.${outcome}`)}</StatusBadge>,
    },
    {
      id: 'faults',
      header: t('ui.importFaults'),
      value: (row) => faultsOf(row).join('; '),
      cell: (row) => faultsOf(row).map((fault) => <div key={fault}>{fault}</div>),
      sortable: false,
    },
  ];
  return (
    <div>
      {refused > 0 && (
        <Checkbox
          mb="sm"
          label={t('ui.importOnlyRefused')}
          checked={onlyRefused}
          onChange={(event) => setOnlyRefused(event.currentTarget.checked)}
        />
      )}
      <DataTable
        caption={t('ui.importRows', { name: fileName })}
        stacked
        columns={all}
        rows={shown}
        rowId={({ line }) => String(line)}
      />
      <LoadMore
        shown={shown.length}
        total={fitting.length}
        hasMore={shown.length < fitting.length}
        loading={false}
        onMore={() => setMost(most + STEP)}
      />
    </div>
  );
}
