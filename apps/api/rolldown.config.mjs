import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Our own code in one place, everything installed stays where npm put it. */
export default {
  // The program that makes PDFs runs in a process of its own.
  input: { main: here('src/main.ts'), typesetter: here('src/rendering/typesetter.ts') },
  platform: 'node',
  tsconfig: here('tsconfig.json'),
  external: (id) =>
    /^[a-z@]/i.test(id) && !/^(@sixstep\/|@oxc-project\/runtime|[a-z]:\\)/i.test(id),
  output: {
    dir: here('dist'),
    format: 'esm',
    keepNames: true,
    sourcemap: true,
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  },
};
