import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useT } from '@/i18n/i18n-context';
import { uniqueKey } from '@/lib/unique-key';
import { anchorOf, depthOf, printedNumber } from '../../model/document-outline';
import { textOf } from '../model/content';
import { joinUp, split } from '../model/paragraphs';
import { paragraphsOf, type Paragraph } from '../model/parts';
import { codeOf, partAnchor, useDraft, useEntry } from './draft-context';
import { GrowingText } from './growing-text';
import { PartMenu } from './part-menu';
import { PartState } from './part-state';
import classes from './paper.module.css';

const NAMED = ['PREAMBLE', 'CLOSING', 'ANNEX'] as const;

/** A numbered part of the text, typed over where it stands. Enter begins a paragraph, as on paper. */
export function SectionBlock({ sectionKey }: { sectionKey: string }) {
  const t = useT();
  const entry = useEntry(sectionKey);
  const { desk, mayEdit, mayComment, comment, open, setOpen } = useDraft();
  const fields = useRef(new Map<string, HTMLTextAreaElement>());
  const cursor = useRef<{ key: string; at: number } | null>(null);
  const content = entry?.content;

  // A paragraph that was just made or joined takes the cursor once it is there.
  useEffect(() => {
    const wanted = cursor.current;
    const field = wanted && fields.current.get(wanted.key);
    if (!wanted || !field) return;
    cursor.current = null;
    field.focus();
    field.setSelectionRange(wanted.at, wanted.at);
  }, [content]);

  const isOpen = open === sectionKey;
  useEffect(() => {
    if (!isOpen) return;
    const first = document.getElementById(`${sectionKey}-heading`) ?? fields.current.values().next().value;
    first?.focus();
    setOpen(null);
  }, [isOpen, sectionKey, setOpen]);

  if (!entry || !content) return null;
  const code = codeOf(entry);
  const named = NAMED.find((each) => each === code);
  const heading = textOf(content, 'heading');
  const paragraphs = paragraphsOf(content);
  const number =
    code === null || named !== undefined ? '' : printedNumber({ code, heading: heading || null });
  const name =
    named !== undefined
      ? t(`draft.named.${named}`)
      : code === null
        ? t('draft.newSection')
        : t('draft.section', { number: code });
  const depth = code === null || named !== undefined ? 1 : depthOf(code);

  function write(written: readonly Paragraph[]) {
    desk.type(sectionKey, { paragraphs: [...written] });
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>, index: number) {
    const { selectionStart: from, selectionEnd: to } = event.currentTarget;
    const own = paragraphs[index];
    if (event.nativeEvent.isComposing || !own || from !== to) return;
    const typed =
      event.key === 'Enter' && !event.shiftKey
        ? split(paragraphs, index, from, uniqueKey())
        : event.key === 'Backspace' && from === 0
          ? joinUp(paragraphs, index)
          : null;
    if (!typed) return;
    event.preventDefault();
    const target = typed.paragraphs[typed.index];
    cursor.current = target ? { key: target.key, at: typed.at } : null;
    write(typed.paragraphs);
  }

  const unnumbered = named !== undefined && heading === '';
  return (
    <section
      id={partAnchor(sectionKey)}
      className={classes.section}
      data-depth={depth}
      data-state={entry.state}
      aria-label={name}
    >
      {code !== null && <span id={anchorOf(code)} className={classes.anchor} />}
      <div className={classes.headingRow}>
        <span className={classes.number}>{number}</span>
        {mayEdit && !unnumbered ? (
          <GrowingText
            id={`${sectionKey}-heading`}
            label={t('draft.headingOf', { name })}
            placeholder={t('draft.headingHint')}
            className={classes.heading}
            value={heading}
            onChange={(value) => desk.type(sectionKey, { heading: value })}
            onKeyDown={(event) => {
              // A heading is one line: Enter goes on with the text.
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              const first = paragraphs[0];
              if (first) fields.current.get(first.key)?.focus();
              else write([{ key: uniqueKey(), id: null, text: '' }]);
            }}
          />
        ) : (
          <h3 className={classes.heading}>{unnumbered ? name : heading}</h3>
        )}
        <PartMenu entry={entry} kind="SECTION" name={name} />
      </div>
      {paragraphs.map(({ key, text }, index) => (
        <div key={key} className={classes.paragraph}>
          {mayEdit ? (
            <GrowingText
              label={t('draft.paragraphOf', { name, number: index + 1 })}
              placeholder={t('draft.paragraphHint')}
              value={text}
              field={(area) => {
                if (area) fields.current.set(key, area);
                else fields.current.delete(key);
              }}
              onChange={(value) =>
                write(paragraphs.with(index, { ...(paragraphs[index] as Paragraph), text: value }))
              }
              onKeyDown={(event) => press(event, index)}
            />
          ) : (
            <p>{text}</p>
          )}
          {mayComment && entry.id !== null && text.trim() !== '' && (
            <button
              type="button"
              className={classes.say}
              data-quiet={mayEdit || undefined}
              aria-label={t('draft.commentOnParagraph', { name, number: index + 1 })}
              onClick={() => comment(entry.id, text)}
            >
              {t('draft.comment')}
            </button>
          )}
        </div>
      ))}
      {mayEdit && paragraphs.length === 0 && (
        <button
          type="button"
          className={classes.addWords}
          data-quiet
          onClick={() => write([{ key: uniqueKey(), id: null, text: '' }])}
        >
          {t('draft.addParagraph')}
        </button>
      )}
      <PartState entry={entry} />
    </section>
  );
}
