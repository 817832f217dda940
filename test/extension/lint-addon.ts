/** Runs Mozilla's addons-linter over the Firefox build; any finding fails. */
import linter from 'addons-linter';

const run = linter.createInstance({
  config: {
    _: ['dist/firefox'],
    logLevel: 'error',
    output: 'none',
    stack: false,
    pretty: false,
    warningsAsErrors: true,
    metadata: false,
    selfHosted: false,
    boring: true,
  },
  runAsBinary: false,
});

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}
const { errors, warnings, notices } = (await run.run()) as Record<string, Finding[]>;
const findings = [...(errors ?? []), ...(warnings ?? []), ...(notices ?? [])];
for (const { code, message, file, line } of findings) {
  console.error(`${code}: ${message} (${file ?? 'manifest'}:${line ?? 0})`);
}
console.log(`addons-linter: ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
