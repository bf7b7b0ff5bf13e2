import { resolve } from 'node:path';
import { buildFunctionMetadata, FUNCTION_FILES } from '../../src/cli/build-function-metadata';
import en from '../../src/functions/functions.json';
import zh from '../../src/functions/functions.zh-CN.json';

it('functions.json is what the comments and the Chinese catalogue say (npm run metadata)', async () => {
  const built = await buildFunctionMetadata(
    FUNCTION_FILES.map((file) => resolve(__dirname, '../../src/functions', file)),
  );
  expect(JSON.parse(JSON.stringify(built.en))).toEqual(en);
  expect(JSON.parse(JSON.stringify(built.zh))).toEqual(zh);
});
