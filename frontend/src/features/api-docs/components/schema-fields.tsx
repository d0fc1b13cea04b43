import type { SchemaObject } from '../model/document';
import { Field } from './field';
import classes from './api-docs.module.css';

/** The fields of an object, those of its parts folded away. */
export function SchemaFields({ schema }: { schema: SchemaObject }) {
  return (
    <>
      {schema.description !== undefined && (
        <p className={classes.said} lang="en">
          {schema.description}
        </p>
      )}
      <ul className={classes.fields}>
        {Object.entries(schema.properties ?? {}).map(([name, property]) => (
          <Field
            key={name}
            name={name}
            schema={property}
            required={schema.required?.includes(name) ?? false}
          />
        ))}
      </ul>
    </>
  );
}
