import type { vi } from './vi';

type Groups = typeof vi;

/** The shape another language must have: the same keys, every one a text. */
export type Words<G> = { readonly [K in keyof G]: string };

export type Catalogue = { readonly [G in keyof Groups]: Words<Groups[G]> };

type KeyOf<G extends keyof Groups> = `${G}.${keyof Groups[G] & string}`;

/** `group.key`, e.g. `common.retry` or `plan.status.DRAFT`. */
export type MessageKey = { [G in keyof Groups]: KeyOf<G> }[keyof Groups];

type TextOf<K extends MessageKey> = K extends `${infer G extends keyof Groups}.${infer Name}`
  ? Name extends keyof Groups[G]
    ? Groups[G][Name]
    : never
  : never;

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What a message asks for: nothing, or one value for each `{name}` in its Vietnamese text. */
export type MessageValues<K extends MessageKey> = [Placeholders<TextOf<K>>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<TextOf<K>>, string | number>>];

/** A message that is said as it stands, without values: a label that stands in a table of labels. */
export type PlainKey = { [K in MessageKey]: MessageValues<K> extends [] ? K : never }[MessageKey];
