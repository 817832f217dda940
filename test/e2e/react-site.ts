import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const FOLDER = fileURLToPath(new URL('../fixtures/sites/react-tribune/', import.meta.url));
const COMMON = {
  bundle: true,
  jsx: 'automatic',
  jsxImportSource: 'react',
  define: { 'process.env.NODE_ENV': '"production"' },
  // The project's own settings speak of Preact.
  tsconfigRaw: '{}',
  logLevel: 'error',
} as const;

/** A newspaper in React: its pages are rendered here and hydrated in the browser. */
export interface ReactSite {
  script: string;
  renderPage(path: string): string;
}

/** Builds both halves of the fixture `react-tribune`. */
export async function reactSite(): Promise<ReactSite> {
  const serverFile = fileURLToPath(
    new URL(
      `../../node_modules/.cache/sidelight/react-tribune-${process.pid}.mjs`,
      import.meta.url,
    ),
  );
  const [client] = await Promise.all([
    build({ ...COMMON, entryPoints: [`${FOLDER}client.jsx`], write: false, format: 'iife' }),
    build({
      ...COMMON,
      entryPoints: [`${FOLDER}server.jsx`],
      outfile: serverFile,
      format: 'esm',
      platform: 'node',
      // Taken from node_modules as they are: they are no modules of ECMAScript.
      packages: 'external',
    }),
  ]);
  const { renderPage } = (await import(/* @vite-ignore */ pathToFileURL(serverFile).href)) as Pick<
    ReactSite,
    'renderPage'
  >;
  return { script: client.outputFiles[0]?.text ?? '', renderPage };
}
