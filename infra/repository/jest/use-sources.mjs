// Jest loads its setup files with plain imports of Node. With this, `@ladder/…` means the sources there too, whether or
// not the Node that runs Jest was told so.
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, next) =>
    specifier.startsWith('@ladder/')
      ? next(specifier, { ...context, conditions: [...context.conditions, 'ladder-source'] })
      : next(specifier, context),
});
