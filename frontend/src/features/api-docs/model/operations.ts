import { fold } from '@/lib/fold';
import type { Language } from '@/lib/language';
import { meant, type ContractDocument, type OperationObject, type ParameterObject } from './document';

/** An operation with where it is called. */
export interface Operation extends OperationObject {
  method: string;
  path: string;
  given: readonly ParameterObject[];
}

export interface OperationGroup {
  name: string;
  title: string;
  operations: readonly Operation[];
}

function operationsOf(document: ContractDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path,
      given: (operation.parameters ?? []).map((parameter) => meant(document, parameter)),
    })),
  );
}

/** The groups of the contract under the titles of a language, in the order of the alphabet. */
export function groupsOf(document: ContractDocument, language: Language): OperationGroup[] {
  const operations = operationsOf(document);
  return document.tags
    .map((tag) => ({
      name: tag.name,
      title: tag[`x-title-${language}`] ?? tag.name,
      operations: operations.filter(({ tags }) => tags.includes(tag.name)),
    }))
    .sort((one, other) => one.title.localeCompare(other.title, language));
}

export function titleOf(operation: OperationObject, language: Language): string {
  return (language === 'vi' ? operation['x-title-vi'] : undefined) ?? operation.summary;
}

/** Everything that an operation may be looked for by, in both languages. */
function searched(operation: Operation): string {
  return fold(
    [
      operation.method,
      operation.path,
      operation.operationId,
      operation['x-title-vi'] ?? '',
      operation.summary,
      operation.description ?? '',
    ].join(' '),
  );
}

/** The groups with those operations that say all the words typed; groups without one are left out. */
export function foundIn(groups: readonly OperationGroup[], typed: string): OperationGroup[] {
  const words = fold(typed).split(' ');
  return groups
    .map((group) => ({
      ...group,
      operations: group.operations.filter((operation) => {
        const text = `${searched(operation)} ${fold(group.title)}`;
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ operations }) => operations.length > 0);
}

export function isOpenToAnyone(operation: OperationObject): boolean {
  return operation.security.length === 0;
}

/** What a token with rights must name to call it: the group, and whether something is changed. */
export function rightFor(operation: Operation): string {
  return `${operation.tags[0] ?? ''}:${operation.method === 'GET' ? 'read' : 'write'}`;
}
