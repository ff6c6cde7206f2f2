import Big from 'big.js';

/** An operator is part of the policy (specification, convention 2): "more than 15 %" is `GT 15`, "not below 80" is `GTE 80`. */
export type Operator = 'GT' | 'GTE' | 'LT' | 'LTE';

/** A limit as policy data. `value` is in the unit that the policy's key states. */
export interface Threshold {
  readonly operator: Operator;
  readonly value: number;
}

const holds: Record<Operator, (order: number) => boolean> = {
  GT: (order) => order > 0,
  GTE: (order) => order >= 0,
  LT: (order) => order < 0,
  LTE: (order) => order <= 0,
};

/** Whether a figure satisfies a limit; compared exactly, before any rounding. */
export const meets = (figure: Big | number, limit: Threshold): boolean =>
  holds[limit.operator](new Big(figure).cmp(limit.value));
