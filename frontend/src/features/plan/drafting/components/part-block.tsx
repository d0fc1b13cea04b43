import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useT } from '@/i18n/i18n-context';
import { planQuery } from '../../api/plans';
import { choiceOf, type Content } from '../model/content';
import { partLine } from '../model/part-lines';
import { FIELDS, type FormKind, type ListedKind } from '../model/parts';
import { partAnchor, useDraft, useEntry } from './draft-context';
import { PartFieldsForm } from './part-fields-form';
import { PartMenu } from './part-menu';
import { PartState } from './part-state';
import classes from './paper.module.css';

interface Props {
  partKey: string;
  kind: Exclude<FormKind, 'HEAD'> & ListedKind;
}

/** A part in the words of the document; its form opens in its place. */
export function PartBlock({ partKey, kind }: Props) {
  const t = useT();
  const client = useQueryClient();
  const entry = useEntry(partKey);
  const { desk, mayEdit, open, setOpen } = useDraft();
  const form = useRef<HTMLDivElement>(null);
  const isOpen = open === partKey && mayEdit;

  useEffect(() => {
    if (isOpen) form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [isOpen]);

  if (!entry) return null;
  const { main, second } = partLine(kind, entry.content, t);
  const kindName = t(`draft.kind.${kind}`);
  const name = main === '' ? kindName : `${kindName}: ${main.split('\n')[0]?.slice(0, 60) ?? ''}`;

  /** A plan of the system fills in what its document says. */
  async function type(change: Content) {
    desk.type(partKey, change);
    const cited = kind === 'LEGAL_BASIS' ? choiceOf(change, 'plan') : null;
    if (!cited) return;
    const { documentType, number, issuedOn, issuer, abstract } = await client.fetchQuery(
      planQuery(cited.code),
    );
    desk.type(partKey, {
      documentType,
      number: number ?? '',
      issuedOn,
      issuer: issuer.name,
      title: abstract,
    });
  }

  return (
    <div
      id={partAnchor(partKey)}
      className={classes.part}
      data-kind={kind}
      data-state={entry.state}
      data-open={isOpen || undefined}
      role="group"
      aria-label={name}
    >
      <div className={classes.partRow}>
        <div className={classes.partWords}>
          {main === '' ? (
            <p className={classes.empty}>{t('draft.noWords')}</p>
          ) : (
            <p className={classes.words} lang="vi">
              {entry.code !== null && kind !== 'OBJECTIVE' && (
                <span className={classes.number}>{entry.code}. </span>
              )}
              {main}
            </p>
          )}
          {second.length > 0 && <p className={classes.second}>{second.join(' · ')}</p>}
        </div>
        {mayEdit && (
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes.edit}
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'draft.closePart' : 'draft.editPart', { name })}
            onClick={() => setOpen(isOpen ? null : partKey)}
          >
            {t(isOpen ? 'draft.done' : 'draft.edit')}
          </Button>
        )}
        <PartMenu entry={entry} kind={kind} name={name} />
      </div>
      {/* The open form says itself what its fields lack. */}
      {!(isOpen && entry.state === 'INCOMPLETE') && <PartState entry={entry} />}
      {isOpen && (
        <div ref={form} className={classes.form}>
          <PartFieldsForm
            fields={FIELDS[kind]}
            content={entry.content}
            faults={entry.faults}
            root={entry.id ?? partKey}
            onChange={(change) => void type(change)}
          />
        </div>
      )}
    </div>
  );
}
