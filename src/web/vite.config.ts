import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** The Host stays the browser's, or the server would take every upload for another site's. */
const api = { target: process.env['TAIZHANG_API'] ?? 'http://127.0.0.1:3000', changeOrigin: false };
/** The API's addresses, `/api/tasks/…`; not the development server's own modules, `/api/queries.ts`. */
const apiPaths = '^/api/(?!.*\\.ts(\\?|$))';

/**
 * Builds the pages into `dist/web`. What every screen needs changes rarely and is one chunk for the cache;
 * each screen is its own chunk, and the charts come with the first screen that draws one.
 */
export default defineConfig({
  root: at('.'),
  plugins: [react()],
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
