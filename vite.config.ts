// Builds the workbench (src/web) into dist/web, where `cotejo serve` finds it. Everything the pages
// need is in that folder: no fonts, scripts or styles from elsewhere, so that a screening desk works
// without a way out and nothing it looks at is told to anybody. The names of the files carry their
// hash, so that the server may let browsers keep them for good.

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src/web',
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Inlined images would be `data:` addresses, which the page's own security policy refuses.
    assetsInlineLimit: 0,
    // The policy allows no inline script; the polyfill would be one, and our browsers need none.
    modulePreload: { polyfill: false },
    target: 'es2023',
    sourcemap: false,
    chunkSizeWarningLimit: 900,
  },
});
