/** Something that only the person at the machine can put right; its message says what is wrong and what to do. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
