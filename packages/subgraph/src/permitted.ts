import type { Role } from '@ladder/identity';
import type { Access } from './access.ts';

/** Every context says what its viewer may. */
export interface WithAccess {
  readonly access: Access;
}

type Mutate<Input, Context, Result> = (context: Context, input: Input) => Promise<Result>;

/** A mutation for holders of one of the roles; FORBIDDEN for the others. */
export const withRole =
  <Input, Context extends WithAccess, Result>(roles: readonly Role[], mutate: Mutate<Input, Context, Result>) =>
  (_: unknown, { input }: { readonly input: Input }, context: Context): Promise<Result> => {
    context.access.assertRole(...roles);
    return mutate(context, input);
  };

/** A mutation that everybody may do for himself, and holders of one of the roles for others. */
export const forOther =
  <Input extends { readonly employeeId?: string | null | undefined }, Context extends WithAccess, Result>(
    roles: readonly Role[],
    mutate: Mutate<Input, Context, Result>,
  ) =>
  (_: unknown, { input }: { readonly input: Input }, context: Context): Promise<Result> => {
    const { access } = context;
    if (input.employeeId && input.employeeId !== access.viewer.employeeId) access.assertRole(...roles);
    return mutate(context, input);
  };

/** A mutation whose rule itself decides who may. */
export const forAll =
  <Input, Context, Result>(mutate: Mutate<Input, Context, Result>) =>
  (_: unknown, { input }: { readonly input: Input }, context: Context): Promise<Result> =>
    mutate(context, input);
