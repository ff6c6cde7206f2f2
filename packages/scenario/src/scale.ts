import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Scale knobs (specification 8). */
export interface ScaleOptions {
  readonly employees: number;
  readonly coursesPerEmployee: number;
  /** The same seed gives the same company. */
  readonly seed: number;
}

export interface ScaledPerson {
  readonly id: string;
  readonly employeeNo: string;
  readonly name: string;
  readonly departmentId: string;
  readonly positionId: string;
  readonly hireDate: string;
  /** Codes of the courses that the person completes, each once. */
  readonly courseCodes: readonly string[];
}

const PLACES = [
  ['store-03', 'store-associate'],
  ['store-04', 'store-associate'],
  ['line-1', 'line-operator'],
  ['line-2', 'line-operator'],
  ['sales-west', 'sales-representative'],
  ['service-centre', 'customer-service-agent'],
  ['it', 'data-analyst'],
] as const;

const FIRST_HIRE_YEAR = 2012;
const HIRE_YEARS = 12;
const MONTHS = 12;

/** People beside the archetypes, as many as are asked for; the archetypes are not among them, so that their figures stay. */
export function scaleCompany(
  { employees, coursesPerEmployee, seed }: ScaleOptions,
  courseCodes: readonly string[],
): ScaledPerson[] {
  const random = xoroshiro128plus(seed);
  const below = (limit: number) => uniformInt(random, 0, limit - 1);
  return Array.from({ length: employees }, (_, index) => {
    const [departmentId, positionId] = PLACES[below(PLACES.length)] ?? PLACES[0];
    const hireYear = FIRST_HIRE_YEAR + below(HIRE_YEARS);
    return {
      id: `scale-${seed}-${index + 1}`,
      employeeNo: `S-${seed}-${index + 1}`,
      name: `Person ${index + 1}`,
      departmentId,
      positionId,
      hireDate: `${hireYear}-${String(below(MONTHS) + 1).padStart(2, '0')}-01`,
      courseCodes: drawn(courseCodes, coursesPerEmployee, below),
    };
  });
}

/** `count` different ones, in the order of the draw. */
function drawn(from: readonly string[], count: number, below: (limit: number) => number): string[] {
  const rest = [...from];
  return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(below(rest.length), 1)[0] ?? '');
}
