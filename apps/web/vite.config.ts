import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/client/',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // the api makes the page (libs/platform/src/client) and reads here what to load
    manifest: 'manifest.json',
    rolldownOptions: { input: 'src/main.tsx' },
    // the content security policy allows no data: script and no inline module preload polyfill
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    reportCompressedSize: false,
  },
});
