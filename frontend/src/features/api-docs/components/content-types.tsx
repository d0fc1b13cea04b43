import { useT } from '@/i18n/i18n-context';
import { useContract } from '../contract-context';
import { exampleOf, type Content } from '../model/document';
import { innerObject, typeWords } from '../model/schema-words';
import { CodeBlock } from './code-block';
import { SchemaFields } from './schema-fields';
import { Unfold } from './unfold';
import classes from './api-docs.module.css';

/** What a body may be: by media type, with its fields and an example, both folded away. */
export function ContentTypes({ content }: { content: Content }) {
  const t = useT();
  const contract = useContract();
  return Object.entries(content).map(([type, media]) => {
    const inner = media.schema && innerObject(contract, media.schema);
    const example = exampleOf(contract, media);
    return (
      <div key={type} className={classes.media}>
        <code className={classes.type}>{type}</code>{' '}
        {media.schema && <span className={classes.muted}>{typeWords(contract, media.schema, t)}</span>}
        {inner && (
          <Unfold label={inner.name ? t('apiDocs.fields', { name: inner.name }) : t('apiDocs.fieldsPlain')}>
            {() => <SchemaFields schema={inner.schema} />}
          </Unfold>
        )}
        {example !== undefined && (
          <Unfold label={t('apiDocs.example')}>
            {() => (
              <CodeBlock
                label={`${t('apiDocs.example')}: ${type}`}
                text={typeof example === 'string' ? example : JSON.stringify(example, null, 2)}
              />
            )}
          </Unfold>
        )}
      </div>
    );
  });
}
