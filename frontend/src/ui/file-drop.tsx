import { useId, useState, type DragEvent } from 'react';
import { useT } from '@/i18n/i18n-context';
import classes from './file-drop.module.css';

interface Props {
  label: string;
  /** What may be dropped here; a table file when left out. */
  hint?: string;
  /** Ends of the names that fit: ".xlsx,.csv". */
  accept: string;
  chosen: File | null;
  onChoose: (file: File) => void;
}

/** One file, chosen or dropped. The browser's own button speaks the browser's language, so ours stands for it. */
export function FileDrop({ label, hint, accept, chosen, onChoose }: Props) {
  const t = useT();
  const id = useId();
  const [over, setOver] = useState(false);

  function drag(event: DragEvent, within: boolean) {
    event.preventDefault();
    setOver(within);
  }

  function drop(event: DragEvent) {
    drag(event, false);
    const file = event.dataTransfer.files[0];
    if (file) onChoose(file);
  }

  return (
    <div
      className={classes.box}
      data-over={over}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={drop}
    >
      <p className={classes.hint}>
        {chosen ? t('ui.importChosen', { name: chosen.name }) : (hint ?? t('ui.importDrop'))}
      </p>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-label={label}
        className={classes.input}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file, corrected, must be told from no choice at all.
          event.currentTarget.value = '';
          if (file) onChoose(file);
        }}
      />
      <label htmlFor={id} className={classes.button}>
        {t('ui.importChoose')}
      </label>
    </div>
  );
}
