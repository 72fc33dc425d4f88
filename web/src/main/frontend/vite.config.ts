import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The kai hand comes in two formats; every browser we serve reads woff2, so the other half stays out of the archive. */
const onlyWoff2 = {
  name: 'only-woff2',
  enforce: 'pre' as const,
  transform(css: string, id: string) {
    return id.includes('@fontsource') && id.endsWith('.css')
      ? { code: css.replace(/,\s*url\([^)]+\.woff\) format\('woff'\)/g, ''), map: null }
      : null;
  },
};

const server = process.env['MUNIMENT_MOCK_URL'] ?? 'http://127.0.0.1:8199';

export default defineConfig({
  base: '/',
  plugins: [onlyWoff2, react()],
  build: {
    // The security policy allows neither data: fonts nor inline scripts: everything is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy: {
      '/api': server,
      '/iiif': server,
      '/login': server,
      '/logout': server,
      '/events': { target: server, ws: true },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    css: false,
    // Generous, because a build machine can be busy with other things; nothing waits when all is well.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    server: { deps: { inline: [/@patternfly/] } },
  },
});
