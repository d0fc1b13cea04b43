import { useT } from '@/i18n/i18n-context';
import { useContract } from '../contract-context';
import { meant, type OperationObject, type ResponseObject } from '../model/document';
import { ContentTypes } from './content-types';
import { Unfold } from './unfold';
import classes from './api-docs.module.css';

type Answer = readonly [status: string, response: ResponseObject];

function AnswerList({ answers }: { answers: readonly Answer[] }) {
  const t = useT();
  return (
    <ul className={classes.fields}>
      {answers.map(([status, response]) => {
        const headers = Object.keys(response.headers ?? {});
        return (
          <li key={status} className={classes.field}>
            <code className={classes.name}>{status}</code> <span lang="en">{response.description}</span>
            {headers.length > 0 && (
              <p className={classes.muted}>
                {t('apiDocs.headers')}: <code>{headers.join(', ')}</code>
              </p>
            )}
            <ContentTypes content={response.content ?? {}} />
          </li>
        );
      })}
    </ul>
  );
}

/** What comes back; refusals, which most operations share, are folded away. */
export function Answers({ operation }: { operation: OperationObject }) {
  const t = useT();
  const contract = useContract();
  const all = Object.entries(operation.responses).map(([status, response]): Answer => [
    status,
    meant(contract, response),
  ]);
  const refusals = all.filter(([status]) => status >= '400');
  return (
    <>
      <h4>{t('apiDocs.answers')}</h4>
      <AnswerList answers={all.filter(([status]) => status < '400')} />
      {refusals.length > 0 && (
        <Unfold label={t('apiDocs.errors', { count: refusals.length })}>
          {() => <AnswerList answers={refusals} />}
        </Unfold>
      )}
    </>
  );
}
