// A catalogue of words (.po) as a module, compiled as strictly as in the build.
import { createHash } from 'node:crypto';
import { basename, dirname, resolve } from 'node:path';
import { createCompilationErrorMessage, createCompiledCatalog } from '@lingui/cli/api';
import { formatter } from '@lingui/format-po';

function process(source, filename) {
  const locale = basename(filename, '.po');
  const entries = formatter().parse(source, { locale, sourceLocale: 'en', filename });
  const messages = Object.fromEntries(
    Object.entries(entries).map(([id, { translation, message }]) => [id, translation || message]),
  );
  const { source: code, errors } = createCompiledCatalog(locale, messages, { namespace: 'es' });
  if (errors.length > 0) throw new Error(createCompilationErrorMessage(locale, errors));
  return { code };
}

export default {
  process,
  getCacheKey: (source, filename) =>
    createHash('sha256')
      .update(resolve(dirname(filename)))
      .update(basename(filename))
      .update(source)
      .digest('hex'),
};
