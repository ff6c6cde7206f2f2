// Jest's transformer: Node's own type stripping, so that tests run the very text that the services run.
import { createHash } from 'node:crypto';
import { stripTypeScriptTypes } from 'node:module';

export default {
  getCacheKey: (source, path, options) =>
    createHash('sha1')
      .update(`1${process.version}${source}${path}${options.configString}${options.instrument}`)
      .digest('hex'),
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
};
