import path from 'node:path';
import { RuleTester } from 'eslint';
import { afterAll, describe, it } from 'vitest';
import { importOrder, kebabCaseFile } from './rooms.js';

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({ languageOptions: { sourceType: 'module' } });
const at = (file) => path.join(process.cwd(), 'src', file);

tester.run('import order', importOrder, {
  valid: [
    { filename: at('app/router.tsx'), code: "import('@/features/plan/pages/plan-page')" },
    { filename: at('features/plan/pages/plan-page.tsx'), code: "import { a } from '../components/a'" },
    { filename: at('features/plan/pages/plan-page.tsx'), code: "import { a } from '@/ui/a'" },
    { filename: at('ui/a.tsx'), code: "import { a } from '@/i18n/use-t'; import React from 'react'" },
    { filename: at('ui/a.test.tsx'), code: "import { render } from '@/test/render'" },
  ],
  invalid: [
    {
      filename: at('features/plan/pages/plan-page.tsx'),
      code: "import { a } from '@/features/report/a'",
      errors: [{ message: 'features/plan may not import features/report.' }],
    },
    {
      filename: at('features/plan/pages/plan-page.tsx'),
      code: "import { a } from '../../report/a'",
      errors: [{ messageId: 'wall' }],
    },
    {
      filename: at('ui/a.tsx'),
      code: "export { a } from '@/api/client'",
      errors: [{ messageId: 'wall' }],
    },
    { filename: at('lib/a.ts'), code: "import('@/i18n/use-t')", errors: [{ messageId: 'wall' }] },
    {
      filename: at('ui/a.tsx'),
      code: "import { render } from '@/test/render'",
      errors: [{ messageId: 'wall' }],
    },
  ],
});

tester.run('file names', kebabCaseFile, {
  valid: [{ filename: at('ui/data-table.test.tsx'), code: 'export const a = 1' }],
  invalid: [
    { filename: at('ui/DataTable.tsx'), code: 'export const a = 1', errors: [{ messageId: 'name' }] },
    { filename: at('ui/index.ts'), code: 'export const a = 1', errors: [{ messageId: 'barrel' }] },
    { filename: at('ui/all.ts'), code: "export * from './a'", errors: [{ messageId: 'barrel' }] },
  ],
});
