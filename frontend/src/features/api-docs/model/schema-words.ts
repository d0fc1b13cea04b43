import type { Translate } from '@/i18n/translate';
import { meant, schemaName, type ContractDocument, type SchemaObject } from './document';

/** A schema without the ways of writing it: the one that is meant, and whether null is taken as well. */
interface Plain {
  name: string | null;
  schema: SchemaObject;
  nullable: boolean;
}

const isNull = ({ type }: SchemaObject) => type === 'null';

export function plainly(document: ContractDocument, given: SchemaObject): Plain {
  const choice = given.anyOf ?? given.allOf;
  if (choice) {
    const [one] = choice.filter((each) => !isNull(each));
    if (one) return { ...plainly(document, one), nullable: choice.some(isNull) };
  }
  const schema = given.$ref === undefined ? given : meant<SchemaObject>(document, { $ref: given.$ref });
  const types = [schema.type ?? []].flat();
  return { name: schemaName(given), schema, nullable: types.includes('null') };
}

/** The object inside lists and tables, whose fields are worth showing; null for plain values. */
export function innerObject(document: ContractDocument, given: SchemaObject): Plain | null {
  const plain = plainly(document, given);
  const { items, additionalProperties, properties } = plain.schema;
  if (properties) return plain;
  if (items) return innerObject(document, items);
  return typeof additionalProperties === 'object' ? innerObject(document, additionalProperties) : null;
}

const FORMATS = ['date', 'date-time', 'uuid', 'binary'] as const;

function textWords(schema: SchemaObject, t: Translate): string {
  const format = FORMATS.find((known) => known === schema.format);
  const kind = format ? t(`apiDocs.format.${format}`) : (schema.format ?? t('apiDocs.type.string'));
  return schema.maxLength === undefined
    ? kind
    : `${kind}, ${t('apiDocs.atMostLong', { count: schema.maxLength })}`;
}

function numberWords(schema: SchemaObject, t: Translate, kind: string): string {
  const { minimum, maximum } = schema;
  if (minimum !== undefined && maximum !== undefined)
    return `${kind} ${t('apiDocs.between', { minimum, maximum })}`;
  if (minimum !== undefined) return `${kind} ${t('apiDocs.atLeast', { minimum })}`;
  return maximum === undefined ? kind : `${kind} ${t('apiDocs.atMost', { maximum })}`;
}

function kindWords(document: ContractDocument, { name, schema }: Plain, t: Translate): string {
  const type = [schema.type ?? []].flat().find((each) => each !== 'null');
  switch (type) {
    case 'string':
      return schema.enum ? t('apiDocs.oneOf') : textWords(schema, t);
    case 'integer':
      return numberWords(schema, t, t('apiDocs.type.integer'));
    case 'number':
      return numberWords(schema, t, t('apiDocs.type.number'));
    case 'boolean':
      return t('apiDocs.type.boolean');
    case 'array':
      return t('apiDocs.listOf', {
        count: schema.maxItems ?? '∞',
        item: schema.items ? typeWords(document, schema.items, t) : t('apiDocs.type.any'),
      });
    case 'object':
      if (typeof schema.additionalProperties === 'object') {
        return t('apiDocs.tableOf', { item: typeWords(document, schema.additionalProperties, t) });
      }
      return name ?? t('apiDocs.type.object');
    case undefined:
    default:
      return t('apiDocs.type.any');
  }
}

/** "văn bản, tối đa 80 ký tự", "danh sách tối đa 500: CellEntry". */
export function typeWords(document: ContractDocument, given: SchemaObject, t: Translate): string {
  const plain = plainly(document, given);
  const words = kindWords(document, plain, t);
  return plain.nullable ? t('apiDocs.orNull', { type: words }) : words;
}

/** What a value may be, when that is a list of words; inside a list, what its items may be. */
export function choicesOf(document: ContractDocument, given: SchemaObject): readonly string[] {
  const { schema } = plainly(document, given);
  if (schema.items) return choicesOf(document, schema.items);
  return (schema.enum ?? []).filter((value) => value !== null).map(String);
}
