import type { MouseEvent, ReactNode } from 'react';
import { useT } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import type { Report } from '../api/types';
import { commentField, commentTargetName, type Wording } from '../model/finding-words';
import { reasonCodeWord } from '../model/reason-code';
import { currentComments } from '../model/report-facts';
import { fieldId } from './entry-context';
import classes from './entry.module.css';

interface Props {
  report: Report;
  wording: Wording;
  /** The fields are on this screen: a comment leads to its field. */
  linked?: boolean;
  children?: ReactNode;
}

function focusField(event: MouseEvent, id: string) {
  event.preventDefault();
  document.getElementById(id)?.focus();
}

/** Why the report came back, in full, and the cells meant. */
export function ReturnedNotice({ report, wording, linked = false, children }: Props) {
  const t = useT();
  const format = useFormat();
  const { returnReason } = report;
  if (!returnReason) return null;
  const comments = currentComments(report);
  const who = { by: returnReason.by, at: format.dateTime(returnReason.at) };
  const reason = [reasonCodeWord(returnReason.code, t), returnReason.text].filter((part) => part).join(': ');

  return (
    <section className={classes.notice} data-tone="warning">
      <h2 className={classes.noticeTitle}>
        {report.mode === 'REQUEST' ? t('report.requestedBy', who) : t('report.returnedBy', who)}
      </h2>
      {reason !== '' && <p>{t('report.returnReason', { reason })}</p>}
      {comments.length > 0 && (
        <>
          <p>{t('report.commentsOnCells')}</p>
          <ul className={classes.noticeList}>
            {comments.map(({ cell, text, at }) => {
              const name = commentTargetName(cell, wording);
              const id = fieldId(commentField(cell));
              return (
                <li key={cell + at + text}>
                  {linked ? (
                    <a href={`#${id}`} onClick={(event) => focusField(event, id)}>
                      {name}
                    </a>
                  ) : (
                    name
                  )}
                  {`: ${text}`}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {children}
    </section>
  );
}
