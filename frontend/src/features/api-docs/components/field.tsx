import { useT } from '@/i18n/i18n-context';
import { useContract } from '../contract-context';
import type { SchemaObject } from '../model/document';
import { choicesOf, innerObject, plainly, typeWords } from '../model/schema-words';
import { SchemaFields } from './schema-fields';
import { Unfold } from './unfold';
import classes from './api-docs.module.css';

interface Props {
  name: string;
  schema: SchemaObject;
  required: boolean;
  description?: string | undefined;
  /** Where a parameter stands. */
  place?: string;
  example?: unknown;
}

const written = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** A parameter or a field: its name, what it may be, what it means. */
export function Field({ name, schema, required, description, place, example }: Props) {
  const t = useT();
  const contract = useContract();
  const choices = choicesOf(contract, schema);
  const inner = innerObject(contract, schema);
  const { pattern } = plainly(contract, schema).schema;
  const said = description ?? schema.description;
  const facts = [
    place,
    typeWords(contract, schema, t),
    schema.default === undefined ? undefined : t('apiDocs.default', { value: written(schema.default) }),
  ].filter((fact) => fact !== undefined);
  return (
    <li className={classes.field}>
      <code className={classes.name}>{name}</code>{' '}
      {required && <strong className={classes.required}>{t('apiDocs.required')}</strong>}{' '}
      <span className={classes.muted}>{facts.join(' · ')}</span>
      {choices.length > 0 && (
        <div className={classes.choices}>
          {choices.map((choice) => (
            <code key={choice}>{choice}</code>
          ))}
        </div>
      )}
      {pattern !== undefined && <code className={classes.pattern}>{pattern}</code>}
      {said !== undefined && (
        <p className={classes.said} lang="en">
          {said}
        </p>
      )}
      {example !== undefined && (
        <p className={classes.said}>
          {t('apiDocs.example')}: <code>{written(example)}</code>
        </p>
      )}
      {inner && (
        <Unfold label={inner.name ? t('apiDocs.fields', { name: inner.name }) : t('apiDocs.fieldsPlain')}>
          {() => <SchemaFields schema={inner.schema} />}
        </Unfold>
      )}
    </li>
  );
}
