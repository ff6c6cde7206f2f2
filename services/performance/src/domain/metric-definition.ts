/** Whose figure a reading is; a unit's `id` is a department id. */
export type SubjectType = 'EMPLOYEE' | 'TEAM' | 'DEPARTMENT' | 'STORE' | 'PRODUCTION_LINE';

/** `MONEY` stands for any ISO 4217 code; the others are written literally. */
export type MetricUnit = 'MONEY' | '%' | 'count' | 'days' | 'units/hour' | 'index';

/** What a metric is, and which readings of it are credible. Bounds are in the unit (money: major units) and inclusive. */
export interface MetricDefinition {
  readonly unit: MetricUnit;
  readonly better: 'HIGHER' | 'LOWER';
  /** Of months in a window (convention 5): flows are summed, everything else is averaged. */
  readonly aggregate: 'SUM' | 'MEAN';
  readonly min: number;
  readonly max: number;
  /** Decimal places at most; null: as many as the currency has. */
  readonly decimals: number | null;
  readonly subjectTypes: readonly SubjectType[];
  /** What follows the colon in `COMPLAINT_CATEGORY_SHARE:attitude`; null for a code that stands alone. */
  readonly suffix: 'CATEGORY' | 'SKILL' | null;
}

type Shape = Omit<MetricDefinition, 'better' | 'subjectTypes' | 'suffix'>;

const MONEY: Shape = { unit: 'MONEY', aggregate: 'SUM', min: 0, max: 1e12, decimals: null };
const COUNT: Shape = { unit: 'count', aggregate: 'SUM', min: 0, max: 1e9, decimals: 0 };
const RATE: Shape = { unit: '%', aggregate: 'MEAN', min: 0, max: 100, decimals: 4 };
const DAYS: Shape = { unit: 'days', aggregate: 'MEAN', min: 0, max: 3650, decimals: 2 };
const SPEED: Shape = { unit: 'units/hour', aggregate: 'MEAN', min: 0, max: 1e6, decimals: 4 };
const INDEX: Shape = { unit: 'index', aggregate: 'MEAN', min: 0, max: 1e6, decimals: 4 };

const UNITS: readonly SubjectType[] = ['TEAM', 'DEPARTMENT', 'STORE', 'PRODUCTION_LINE'];
const ANYBODY: readonly SubjectType[] = ['EMPLOYEE', ...UNITS];
const SELLERS: readonly SubjectType[] = ['EMPLOYEE', 'TEAM', 'DEPARTMENT', 'STORE'];
const PRODUCERS: readonly SubjectType[] = ['TEAM', 'DEPARTMENT', 'PRODUCTION_LINE'];
const PROJECT_PEOPLE: readonly SubjectType[] = ['EMPLOYEE', 'TEAM', 'DEPARTMENT'];

const higher = (shape: Shape, subjectTypes: readonly SubjectType[]): MetricDefinition => ({
  ...shape,
  better: 'HIGHER',
  subjectTypes,
  suffix: null,
});
const lower = (shape: Shape, subjectTypes: readonly SubjectType[]): MetricDefinition => ({
  ...higher(shape, subjectTypes),
  better: 'LOWER',
});

/** The metrics of specification 2.3; a code with a suffix stands here without it. */
export const METRICS: Readonly<Record<string, MetricDefinition>> = {
  SALES_AMOUNT: higher(MONEY, SELLERS),
  NEW_CUSTOMERS: higher(COUNT, SELLERS),
  CUSTOMER_RETENTION_RATE: higher(RATE, SELLERS),
  COMPLAINT_RATE: lower(RATE, ANYBODY),
  COMPLAINT_CATEGORY_SHARE: { ...lower(RATE, ANYBODY), suffix: 'CATEGORY' },
  DEFECT_RATE: lower(RATE, PRODUCERS),
  PRODUCTION_EFFICIENCY: higher(SPEED, PRODUCERS),
  STORE_REVENUE: higher(MONEY, ['STORE']),
  TURNOVER_RATE: lower(RATE, UNITS),
  TASK_COMPLETION_RATE: higher(RATE, ANYBODY),
  PROJECT_DELIVERY_RATE: higher(RATE, PROJECT_PEOPLE),
  PROJECT_CYCLE_DAYS: lower(DAYS, PROJECT_PEOPLE),
  SKILL_PROJECT_PARTICIPATION_RATE: { ...higher(RATE, ANYBODY), suffix: 'SKILL' },
  PATENT_COUNT: higher(COUNT, PROJECT_PEOPLE),
  PRECISION_MARKETING_RATE: higher(RATE, SELLERS),
  WORK_EFFICIENCY: higher(INDEX, ANYBODY),
  PRODUCTIVITY: higher(INDEX, ANYBODY),
};

/** The definition of a metric code; undefined for an unknown code, and for a suffix too many or too few. */
export function metricDefinition(code: string): MetricDefinition | undefined {
  const [stem = '', suffix] = code.split(/:(.*)/s);
  const definition = Object.hasOwn(METRICS, stem) ? METRICS[stem] : undefined;
  if (definition === undefined) return undefined;
  return (definition.suffix === null) === (suffix === undefined) ? definition : undefined;
}
