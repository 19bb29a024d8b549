import { pathToFileURL } from 'node:url';

/** harper.js as its guide has it for Node: the inlined slim binary, plain text. */
export async function load(folder) {
  const { LocalLinter } = await import(pathToFileURL(`${folder}/dist/index.js`).href);
  const { slimBinaryInlined } = await import(
    pathToFileURL(`${folder}/dist/slimBinaryInlined.js`).href
  );
  const linter = new LocalLinter({ binary: slimBinaryInlined });
  await linter.setup();
  return async (text) => (await linter.lint(text, { language: 'plaintext' })).length;
}
