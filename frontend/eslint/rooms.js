import path from 'node:path';

/**
 * The order of the rooms under src/: a file may import its own room and those named here.
 * No feature imports another feature.
 */
const MAY_IMPORT = {
  app: ['features', 'api', 'ui', 'lib', 'i18n'],
  features: ['api', 'ui', 'lib', 'i18n'],
  ui: ['lib', 'i18n'],
  api: ['lib'],
  i18n: ['lib'],
  lib: [],
  test: ['app', 'features', 'api', 'ui', 'lib', 'i18n'],
};

function roomOf(file, src) {
  const [room, feature] = path.relative(src, file).split(path.sep);
  return room === 'features' ? { room, feature } : { room };
}

/** Test files may use the helpers of src/test; nothing else may. */
function allowed(from, to, isTest) {
  if (from.room === to.room) return from.feature === to.feature;
  if (to.room === 'test') return isTest;
  return (MAY_IMPORT[from.room] ?? []).includes(to.room);
}

export const importOrder = {
  meta: {
    type: 'problem',
    docs: { description: 'keeps the order of imports between the rooms of src/' },
    schema: [],
    messages: { wall: '{{from}} may not import {{to}}.' },
  },
  create(context) {
    const file = context.filename;
    const src = path.join(context.cwd, 'src');
    if (!file.startsWith(src + path.sep)) return {};
    const from = roomOf(file, src);
    const isTest = /\.test\.tsx?$/.test(file);

    function check(source) {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const specifier = source.value;
      let target;
      if (specifier.startsWith('@/')) target = path.join(src, specifier.slice(2));
      else if (specifier.startsWith('.')) target = path.resolve(path.dirname(file), specifier);
      else return;
      const to = roomOf(target, src);
      if (allowed(from, to, isTest)) return;
      const name = ({ room, feature }) => (feature ? `${room}/${feature}` : room);
      context.report({ node: source, messageId: 'wall', data: { from: name(from), to: name(to) } });
    }

    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
    };
  },
};

export const kebabCaseFile = {
  meta: {
    type: 'suggestion',
    docs: { description: 'file names are kebab-case, and no file only gathers others' },
    schema: [],
    messages: {
      name: 'Name this file in kebab-case.',
      barrel: 'No barrel files: import from the file that holds the thing.',
    },
  },
  create(context) {
    return {
      Program(node) {
        const name = path.basename(context.filename);
        if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(name)) context.report({ node, messageId: 'name' });
        if (/^index\./.test(name)) context.report({ node, messageId: 'barrel' });
      },
      ExportAllDeclaration: (node) => context.report({ node, messageId: 'barrel' }),
    };
  },
};
