import { exampleOf, meant, type ContractDocument } from './document';
import { isOpenToAnyone, type Operation } from './operations';

/** `dueBefore` as a variable of the shell: `DUE_BEFORE`. */
function variable(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/\W/g, '_')
    .toUpperCase();
}

/** A text that the shell takes as it stands. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Headers that the contract asks for, and how a script fills them in. */
const HEADERS: Readonly<Record<string, string>> = {
  'Idempotency-Key': '-H "Idempotency-Key: $(uuidgen)"',
  'If-Match': '-H "If-Match: $ETAG"',
};

function bodyParts(document: ContractDocument, operation: Operation): string[] {
  const [sent] = Object.entries(operation.requestBody?.content ?? {});
  if (!sent) return [];
  const [type, media] = sent;
  const example = type === 'application/json' ? exampleOf(document, media) : undefined;
  const data = example === undefined ? '--data-binary @FILE' : `--data ${quoted(JSON.stringify(example))}`;
  return [`-H 'Content-Type: ${type}'`, data];
}

/** A file is asked for by its type and kept; JSON is what everybody gets. */
function answerParts(document: ContractDocument, operation: Operation): string[] {
  const good = Object.entries(operation.responses).find(([status]) => status.startsWith('2'));
  const types = good ? Object.keys(meant(document, good[1]).content ?? {}) : [];
  const [type] = types;
  return type === undefined || types.includes('application/json') ? [] : [`-H 'Accept: ${type}'`, '-o FILE'];
}

/** The call as a line for a shell: addresses are filled in from variables named after their parameters. */
export function curlLine(document: ContractDocument, operation: Operation, origin: string): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => `$${variable(name)}`);
  const query = operation.given
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(({ name }) => `${name}=$${variable(name)}`)
    .join('&');
  return [
    operation.method === 'GET' ? 'curl' : `curl -X ${operation.method}`,
    `"${origin}${path}${query && `?${query}`}"`,
    ...(isOpenToAnyone(operation) ? [] : ['-H "Authorization: Bearer $CANBANG_TOKEN"']),
    ...operation.given.flatMap(({ name }) => HEADERS[name] ?? []),
    ...answerParts(document, operation),
    ...bodyParts(document, operation),
  ].join(' \\\n  ');
}
