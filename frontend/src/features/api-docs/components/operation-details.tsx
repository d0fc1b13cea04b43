import { apiOrigin } from '@/api/client';
import { useT } from '@/i18n/i18n-context';
import { useContract } from '../contract-context';
import { curlLine } from '../model/curl-line';
import { isOpenToAnyone, rightFor, type Operation } from '../model/operations';
import { Answers } from './answers';
import { CodeBlock } from './code-block';
import { ContentTypes } from './content-types';
import { Field } from './field';
import classes from './api-docs.module.css';

/** All that a caller needs to know of an operation. */
export function OperationDetails({ operation }: { operation: Operation }) {
  const t = useT();
  const contract = useContract();
  const { operationId, summary, description, given, requestBody } = operation;
  return (
    <div className={classes.details}>
      <div lang="en">
        <p className={classes.summary}>{summary}</p>
        {description !== undefined && <p className={classes.description}>{description}</p>}
      </div>
      <p>
        {isOpenToAnyone(operation) ? (
          t('apiDocs.rightAnyone')
        ) : (
          <>
            {t('apiDocs.right')}: <code>{rightFor(operation)}</code>
          </>
        )}
        {' · '}
        <a href={`#${operationId}`}>{t('apiDocs.link')}</a>
      </p>
      {given.length > 0 && (
        <>
          <h4>{t('apiDocs.parameters')}</h4>
          <ul className={classes.fields}>
            {given.map((parameter) => (
              <Field
                key={`${parameter.in} ${parameter.name}`}
                name={parameter.name}
                place={t(`apiDocs.in.${parameter.in}`)}
                schema={parameter.schema}
                required={parameter.required ?? false}
                description={parameter.description}
                example={parameter.example}
              />
            ))}
          </ul>
        </>
      )}
      {requestBody && (
        <>
          <h4>{t(requestBody.required ? 'apiDocs.body' : 'apiDocs.bodyOptional')}</h4>
          <ContentTypes content={requestBody.content} />
        </>
      )}
      <Answers operation={operation} />
      <h4>{t('apiDocs.curl')}</h4>
      <CodeBlock
        label={`${t('apiDocs.curl')}: ${operationId}`}
        text={curlLine(contract, operation, apiOrigin())}
      />
    </div>
  );
}
