import type { ContractDocument } from '../model/document';

const report = { 'application/json': { schema: { $ref: '#/components/schemas/Report' } } };
const token = [{ session: [], csrf: [] }, { token: [] }];

/** A small contract with each way of writing things that the real one knows. */
export const CONTRACT: ContractDocument = {
  info: { title: 'Cân Bằng', version: '1.2.3' },
  tags: [
    { name: 'reports', 'x-title-vi': 'Báo cáo', 'x-title-en': 'Reports' },
    { name: 'areas', 'x-title-vi': 'Đơn vị hành chính', 'x-title-en': 'Areas' },
    { name: 'unnamed' },
  ],
  paths: {
    '/api/v1/areas': {
      get: {
        operationId: 'listAreas',
        summary: 'Units of a day',
        'x-title-vi': 'Danh sách đơn vị hành chính',
        tags: ['areas'],
        parameters: [
          { name: 'asOf', in: 'query', required: true, schema: { type: 'string', format: 'date' } },
        ],
        responses: { 200: { description: 'The units', content: { 'text/csv': {} } } },
        security: [],
      },
    },
    '/api/v1/reports/{series}/{reportPeriod}': {
      put: {
        operationId: 'putReport',
        summary: 'Write a report',
        'x-title-vi': 'Ghi nội dung báo cáo',
        description: 'Writes the whole content.',
        tags: ['reports'],
        parameters: [
          { name: 'series', in: 'path', required: true, schema: { type: 'string', maxLength: 200 } },
          {
            name: 'reportPeriod',
            in: 'path',
            required: true,
            schema: { $ref: '#/components/schemas/Period' },
          },
          { $ref: '#/components/parameters/IfMatch' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Report' },
              examples: { sample: { $ref: '#/components/examples/Report' } },
            },
          },
        },
        responses: {
          200: { description: 'The report', content: report },
          409: { $ref: '#/components/responses/Conflict' },
        },
        security: token,
      },
    },
    '/api/v1/report-sheets': {
      post: {
        operationId: 'readSheet',
        summary: 'Read a sheet',
        tags: ['reports'],
        parameters: [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string' }, example: '0e2c' }],
        requestBody: {
          content: { 'text/csv': { schema: { type: 'string', format: 'binary' }, example: 'a,b\n' } },
        },
        responses: { 200: { description: 'What it says', content: report } },
        security: token,
      },
    },
  },
  components: {
    schemas: {
      Period: { type: 'string', maxLength: 10, pattern: '^20' },
      State: { type: 'string', enum: ['DRAFT', 'SENT', null] },
      Cell: {
        type: 'object',
        required: ['key'],
        properties: {
          key: { type: 'string', maxLength: 80 },
          value: { type: ['integer', 'null'], minimum: 0, maximum: 1000 },
          parts: { type: 'array', maxItems: 9, items: { $ref: '#/components/schemas/Cell' } },
        },
      },
      Report: {
        type: 'object',
        required: ['cells'],
        properties: {
          cells: { type: 'array', maxItems: 500, items: { $ref: '#/components/schemas/Cell' } },
          state: { anyOf: [{ $ref: '#/components/schemas/State' }, { type: 'null' }] },
        },
      },
    },
    parameters: {
      IfMatch: { name: 'If-Match', in: 'header', schema: { type: 'string', maxLength: 200 }, example: '"7"' },
    },
    responses: { Conflict: { description: 'The state does not allow it.' } },
    examples: { Report: { value: { cells: [{ key: "O'HARE", value: 2 }] } } },
  },
};
