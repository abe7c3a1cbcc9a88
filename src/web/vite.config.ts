import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** The Host stays the browser's, or the server would take every upload for another site's. */
const api = { target: process.env['TAIZHANG_API'] ?? 'http://127.0.0.1:3000', changeOrigin: false };
/** The API's addresses, `/api/tasks/…`; not the development server's own modules, `/api/queries.ts`. */
const apiPaths = '^/api/(?!.*\\.ts(\\?|$))';

/** What is text in the built pages. */
const TEXTS = ['.html', '.js', '.css', '.svg', '.json'];
/** Less gains nothing over a network. */
const FEWEST_BYTES = 1_024;
/** Of eleven: what is above takes ten times as long for a few per cent. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Leaves every text compressed beside itself, for the server to hand out. */
const compressTexts: Plugin = {
  name: 'compress-texts',
  apply: 'build',
  writeBundle({ dir = '' }) {
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => TEXTS.includes(extname(name)))) {
      const path = join(dir, file);
      const text = readFileSync(path);
      if (text.length < FEWEST_BYTES) continue;
      writeFileSync(`${path}.br`, brotliCompressSync(text, brotli));
      writeFileSync(`${path}.gz`, gzipSync(text));
    }
  },
};

/**
 * Builds the pages into `dist/web`. What every screen needs changes rarely and is one chunk for the cache;
 * each screen is its own chunk, and the charts come with the first screen that draws one.
 */
export default defineConfig({
  root: at('.'),
  plugins: [react(), compressTexts],
  build: {
    outDir: at('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'echarts', test: /node_modules[\\/](echarts|zrender)[\\/]/, priority: 2 },
            {
              name: 'base',
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/]/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { [apiPaths]: api } },
  preview: { proxy: { [apiPaths]: api } },
});
