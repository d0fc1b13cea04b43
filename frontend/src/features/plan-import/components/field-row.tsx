import { memo } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { StatusBadge, type Shape, type Tone } from '@/ui/status-badge';
import { useCatalogue } from '../api/choices';
import type { Label } from '../model/draft-fields';
import type { Row } from '../model/draft-groups';
import type { Json } from '../model/json';
import { confirmId, placeId } from '../model/places';
import type { Standing } from '../model/review';
import { asTyped } from '../model/typed-value';
import { valueWords } from '../model/value-words';
import { FieldEditor } from './field-editor';
import classes from './field.module.css';

/** What a line asks the page to do. */
export interface RowActs {
  look: (pointer: string) => void;
  point: (pointer: string | null) => void;
  confirm: (pointer: string) => void;
  type: (pointer: string, text: string) => void;
  keep: (pointer: string, value: Json) => void;
  cancel: (pointer: string) => void;
  takeBack: (pointer: string) => void;
  toSource: (pointer: string) => void;
}

interface Props {
  row: Row;
  standing: Standing;
  value: Json;
  /** What is being typed; undefined when nothing is. */
  typed: string | undefined;
  /** Why the service refuses it. */
  fault: string | undefined;
  /** The text stands beside the list; else a button leads there. */
  aside: boolean;
  acts: RowActs;
}

const BADGES: Partial<Record<Standing, { tone: Tone; shape: Shape; word: Label }>> = {
  DOUBTFUL: { tone: 'warning', shape: 'alert', word: 'planImport.standing.DOUBTFUL' },
  MISSING: { tone: 'danger', shape: 'ring', word: 'planImport.standing.MISSING' },
  CONFIRMED: { tone: 'success', shape: 'check', word: 'planImport.standing.CONFIRMED' },
  CORRECTED: { tone: 'info', shape: 'pencil', word: 'planImport.standing.CORRECTED' },
  ADDED: { tone: 'info', shape: 'pencil', word: 'planImport.standing.ADDED' },
};

/** A value that was read, how far it is to be trusted, and what a person may do about it. */
export const FieldRow = memo(function FieldRow(props: Props) {
  const { row, standing, value, typed, fault, aside, acts } = props;
  const { t, language } = useI18n();
  const { pointer, definition, place, field } = row;
  const name = place === null ? t(definition.label) : `${t(definition.label)} ${place}`;
  const names = useCatalogue(definition.catalogue);
  const words = valueWords(value, definition, language, t, names);
  const badge = BADGES[standing];
  const own = { as: name, value: words === '' ? t('planImport.absent') : words };
  const done = standing === 'CONFIRMED' || standing === 'CORRECTED' || standing === 'ADDED';
  // Something found that has no name here may be more than words.
  const editable = definition.kind !== 'PROSE' || typeof value !== 'object' || value === null;

  return (
    <div
      id={placeId(pointer)}
      className={classes.row}
      data-standing={standing}
      tabIndex={-1}
      onClick={() => acts.look(pointer)}
      onFocus={() => acts.look(pointer)}
      onMouseEnter={() => acts.point(pointer)}
      onMouseLeave={() => acts.point(null)}
    >
      <div className={classes.label}>{name}</div>
      <div className={classes.content}>
        {typed === undefined ? (
          <p
            className={classes.value}
            data-absent={words === '' || undefined}
            lang={words ? 'vi' : undefined}
          >
            {own.value}
          </p>
        ) : (
          <FieldEditor
            pointer={pointer}
            definition={definition}
            label={name}
            text={typed}
            onType={(text) => acts.type(pointer, text)}
            onKeep={(kept) => acts.keep(pointer, kept)}
            onCancel={() => acts.cancel(pointer)}
          />
        )}
        {field !== null && (standing === 'DOUBTFUL' || standing === 'TYPING') && (
          <p className={classes.evidence}>
            {t('planImport.evidence')} <q lang="vi">{field.evidence.trim()}</q>
          </p>
        )}
        {fault && (
          <p role="alert" className={classes.fault}>
            {fault}
          </p>
        )}
      </div>
      {typed === undefined && (
        <div className={classes.tools}>
          {badge && (
            <StatusBadge tone={badge.tone} shape={badge.shape}>
              {t(badge.word)}
            </StatusBadge>
          )}
          {standing === 'DOUBTFUL' && (
            <button
              type="button"
              id={confirmId(pointer)}
              className={classes.button}
              data-main="true"
              aria-label={t('planImport.confirmOf', own)}
              onClick={() => acts.confirm(pointer)}
            >
              {t('planImport.confirm')}
            </button>
          )}
          {editable && (
            <button
              type="button"
              className={classes.button}
              aria-label={t('planImport.correctOf', own)}
              onClick={() => acts.type(pointer, asTyped(value, definition, language))}
            >
              {t('planImport.correct')}
            </button>
          )}
          {done && (
            <button
              type="button"
              className={classes.button}
              aria-label={t('planImport.takeBackOf', own)}
              onClick={() => acts.takeBack(pointer)}
            >
              {t('planImport.takeBack')}
            </button>
          )}
          {!aside && field !== null && (
            <button
              type="button"
              className={classes.button}
              aria-label={t('planImport.toSourceOf', own)}
              onClick={() => acts.toSource(pointer)}
            >
              {t('planImport.toSource')}
            </button>
          )}
        </div>
      )}
    </div>
  );
});
