/** The contract as it is served: OpenAPI 3.1, as far as the page reads it. */
export interface ContractDocument {
  info: { title: string; version: string };
  tags: readonly { name: string; description?: string; 'x-title-vi'?: string; 'x-title-en'?: string }[];
  paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Something, or where among the components it stands. */
type Given<T> = T | Reference;

interface Reference {
  $ref: string;
}

export interface OperationObject {
  operationId: string;
  summary: string;
  'x-title-vi'?: string;
  description?: string;
  tags: readonly string[];
  parameters?: readonly Given<ParameterObject>[];
  requestBody?: { required?: boolean; content: Content };
  responses: Readonly<Record<string, Given<ResponseObject>>>;
  security: readonly unknown[];
}

export interface ParameterObject {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  description?: string;
  schema: SchemaObject;
  example?: unknown;
}

export interface ResponseObject {
  description: string;
  content?: Content;
  headers?: Readonly<Record<string, Given<{ description?: string }>>>;
}

export type Content = Readonly<Record<string, MediaObject>>;

interface MediaObject {
  schema?: SchemaObject;
  example?: unknown;
  examples?: Readonly<Record<string, Given<{ value: unknown }>>>;
}

export interface SchemaObject {
  $ref?: string;
  type?: string | readonly string[];
  format?: string;
  description?: string;
  enum?: readonly unknown[];
  default?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  maxProperties?: number;
  required?: readonly string[];
  properties?: Readonly<Record<string, SchemaObject>>;
  additionalProperties?: SchemaObject | boolean;
  items?: SchemaObject;
  anyOf?: readonly SchemaObject[];
  allOf?: readonly SchemaObject[];
}

function isReference(thing: object): thing is Reference {
  return '$ref' in thing;
}

/** What is meant: the thing itself, or the component that it names. */
export function meant<T extends object>(document: ContractDocument, given: Given<T>): T {
  if (!isReference(given)) return given;
  const [kind = '', name = ''] = given.$ref.split('/').slice(2);
  const found = document.components[kind]?.[name];
  if (found === undefined) throw new Error(`The contract has no ${given.$ref}.`);
  return meant(document, found as Given<T>);
}

/** The name that a schema bears among the components. */
export function schemaName({ $ref }: SchemaObject): string | null {
  return $ref?.split('/').at(-1) ?? null;
}

/** What a body of this type looks like; undefined when none is shown. */
export function exampleOf(document: ContractDocument, media: MediaObject): unknown {
  if (media.example !== undefined) return media.example;
  const [first] = Object.values(media.examples ?? {});
  return first && meant(document, first).value;
}
