import { Button } from '@mantine/core';
import { useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { useT } from '@/i18n/i18n-context';
import type { TreeRow } from '@/lib/tree-rows';
import classes from './tree-grid.module.css';

interface TreeColumn<T> {
  id: string;
  header: string;
  cell: (item: T) => ReactNode;
  /** Left out on a phone, where only the essential fits. */
  wideOnly?: boolean;
}

interface Props<T> {
  /** Names the tree for those who do not see it. */
  label: string;
  /** The first one carries the tree: its cells are indented and open. */
  columns: readonly [TreeColumn<T>, ...TreeColumn<T>[]];
  rows: readonly TreeRow<T>[];
  /** Said below an item that turned out to have nothing below it. */
  emptyText: string;
  failedText: string;
  onToggle: (id: string) => void;
}

/** How far a line stands to the right, for the style sheet. */
const indent = (depth: number) => ({ '--depth': depth - 1 }) as CSSProperties;

const HANDLED = new Set(['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'Enter']);

/**
 * A table whose lines open. One line has the focus: ↑ ↓ Home End move it, → opens a line or goes into it,
 * ← closes it or goes to the one above, Enter follows the link of the line.
 */
export function TreeGrid<T>({ label, columns, rows, emptyText, failedText, onToggle }: Props<T>) {
  const t = useT();
  const lines = useRef(new Map<string, HTMLTableRowElement>());
  const [chosen, setChosen] = useState<string | null>(null);
  // A line that went out of sight gives its place to the first one.
  const current = rows.find(({ id }) => id === chosen)?.id ?? rows[0]?.id;

  const goTo = (index: number) => {
    const row = rows[index];
    if (row) lines.current.get(row.id)?.focus();
  };

  function press(event: KeyboardEvent<HTMLTableRowElement>, index: number) {
    const row = rows[index];
    // A button inside a line keeps its own keys.
    if (!row || event.target !== event.currentTarget || !HANDLED.has(event.key)) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const expanded = row.kind === 'item' ? row.expanded : undefined;
    switch (event.key) {
      case 'ArrowDown':
        return goTo(index + 1);
      case 'ArrowUp':
        return goTo(index - 1);
      case 'Home':
        return goTo(0);
      case 'End':
        return goTo(rows.length - 1);
      case 'ArrowRight':
        if (expanded === false) onToggle(row.id);
        else if (expanded) goTo(index + 1);
        return;
      case 'ArrowLeft':
        if (expanded) onToggle(row.id);
        else goTo(rows.findLastIndex(({ depth }, at) => at < index && depth === row.depth - 1));
        return;
      default:
        event.currentTarget.querySelector<HTMLElement>('a, button')?.click();
    }
  }

  function notice(row: Extract<TreeRow<T>, { kind: 'notice' }>) {
    if (row.branch.state === 'loading') return t('ui.loading');
    if (row.branch.state === 'empty') return emptyText;
    return (
      <>
        {failedText}{' '}
        <Button size="compact-sm" variant="default" onClick={row.branch.retry}>
          {t('ui.retry')}
        </Button>
      </>
    );
  }

  return (
    <table className={classes.tree} role="treegrid" aria-label={label}>
      <thead>
        <tr role="row">
          {columns.map(({ id, header, wideOnly }) => (
            <th key={id} scope="col" role="columnheader" data-wide={wideOnly}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr
            key={row.id}
            ref={(element) => {
              if (element) lines.current.set(row.id, element);
              else lines.current.delete(row.id);
            }}
            role="row"
            aria-level={row.depth}
            aria-expanded={row.kind === 'item' ? row.expanded : undefined}
            aria-posinset={row.kind === 'item' ? row.position : undefined}
            aria-setsize={row.kind === 'item' ? row.setSize : undefined}
            tabIndex={row.id === current ? 0 : -1}
            onFocus={() => setChosen(row.id)}
            onKeyDown={(event) => press(event, index)}
          >
            {row.kind === 'notice' ? (
              <td
                role="gridcell"
                colSpan={columns.length}
                className={classes.notice}
                style={indent(row.depth)}
              >
                {notice(row)}
              </td>
            ) : (
              columns.map(({ id, cell, wideOnly }, at) => (
                <td key={id} role="gridcell" data-wide={wideOnly}>
                  {at > 0 ? (
                    cell(row.item)
                  ) : (
                    <div className={classes.first} style={indent(row.depth)}>
                      {/* For the mouse: keys and the state of the line say the same. */}
                      <span
                        aria-hidden="true"
                        className={classes.twisty}
                        data-expanded={row.expanded}
                        onClick={() => row.expanded !== undefined && onToggle(row.id)}
                      >
                        {row.expanded === undefined ? '' : '▸'}
                      </span>
                      <div className={classes.words}>{cell(row.item)}</div>
                    </div>
                  )}
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
