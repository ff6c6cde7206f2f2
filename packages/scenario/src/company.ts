/** Lanyue Group: the fictional company of the demonstration (specification 8). */

export interface DemoDepartment {
  readonly id: string;
  readonly name: string;
  readonly kind: 'HQ' | 'DIVISION' | 'STORE' | 'PLANT' | 'PRODUCTION_LINE' | 'TEAM';
  readonly parentId: string | null;
  readonly managerId: string | null;
}

export interface DemoPosition {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly jobGrade: string;
  readonly nextPositionIds: readonly string[];
}

const STORES_PER_REGION = 4;
const LINES = 5;
const REGIONS = ['north', 'east', 'south'] as const;
const SALES_TEAMS = ['north', 'east', 'south', 'west', 'central', 'online'] as const;

/** Who leads what; units that are not named are led by whoever leads the unit above. */
const MANAGERS: Readonly<Record<string, string>> = {
  lanyue: 'zhang-wei',
  hr: 'li-na',
  'region-east': 'fang-lin',
  'store-01': 'lu-ping',
  'store-02': 'he-yun',
  'store-05': 'qin-yu',
  'line-3': 'ren-jie',
  'service-centre': 'shao-min',
  'sales-east': 'deng-kai',
};

const unit = (id: string, name: string, kind: DemoDepartment['kind'], parentId: string | null): DemoDepartment => ({
  id,
  name,
  kind,
  parentId,
  managerId: MANAGERS[id] ?? null,
});

const twoDigits = (n: number): string => String(n).padStart(2, '0');
const inCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const stores = REGIONS.flatMap((region, index) =>
  Array.from({ length: STORES_PER_REGION }, (_, at) => {
    const number = twoDigits(index * STORES_PER_REGION + at + 1);
    return unit(`store-${number}`, `Store ${number}`, 'STORE', `region-${region}`);
  }),
);

/** In the order in which they can be made: what is above comes first. */
export const departments: readonly DemoDepartment[] = [
  unit('lanyue', 'Lanyue Group', 'HQ', null),
  unit('hr', 'Human Resources', 'HQ', 'lanyue'),
  unit('finance', 'Finance', 'HQ', 'lanyue'),
  unit('it', 'Information Technology', 'HQ', 'lanyue'),
  unit('strategy', 'Strategy', 'HQ', 'lanyue'),
  ...REGIONS.map((region) => unit(`region-${region}`, `Region ${inCapital(region)}`, 'DIVISION', 'lanyue')),
  ...stores,
  unit('plant', 'Plant', 'PLANT', 'lanyue'),
  ...Array.from({ length: LINES }, (_, at) => unit(`line-${at + 1}`, `Line ${at + 1}`, 'PRODUCTION_LINE', 'plant')),
  unit('service-centre', 'Customer Service Centre', 'TEAM', 'lanyue'),
  unit('wealth-desk', 'Wealth Services Desk', 'TEAM', 'lanyue'),
  ...SALES_TEAMS.map((team) => unit(`sales-${team}`, `Sales ${inCapital(team)}`, 'TEAM', 'lanyue')),
];

const post = (id: string, family: string, jobGrade: string, nextPositionIds: readonly string[] = []): DemoPosition => ({
  id,
  name: id.split('-').map(inCapital).join(' '),
  family,
  jobGrade,
  nextPositionIds,
});

/** In the order in which they can be made: where a post leads comes first. */
export const positions: readonly DemoPosition[] = [
  post('general-manager', 'MANAGEMENT', 'G9'),
  post('hr-director', 'HR', 'G8'),
  post('department-manager', 'MANAGEMENT', 'G7'),
  post('store-manager', 'STORE', 'G6'),
  post('store-supervisor', 'STORE', 'G4', ['store-manager']),
  post('store-associate', 'STORE', 'G2', ['store-supervisor']),
  post('line-supervisor', 'PRODUCTION', 'G4'),
  post('line-operator', 'PRODUCTION', 'G2', ['line-supervisor']),
  post('sales-manager', 'SALES', 'G6'),
  post('sales-representative', 'SALES', 'G3', ['sales-manager']),
  post('senior-account-manager', 'WEALTH', 'G5'),
  post('account-manager', 'WEALTH', 'G4', ['senior-account-manager']),
  post('junior-manager', 'MANAGEMENT', 'G5'),
  post('senior-engineer', 'ENGINEERING', 'G5'),
  post('engineer', 'ENGINEERING', 'G4', ['junior-manager', 'senior-engineer']),
  post('service-manager', 'SERVICE', 'G6'),
  post('customer-service-agent', 'SERVICE', 'G2'),
  post('head-of-training', 'TRAINING', 'G7'),
  post('training-expert', 'TRAINING', 'G6'),
  post('training-manager', 'TRAINING', 'G5', ['training-expert', 'head-of-training']),
  post('training-specialist', 'TRAINING', 'G3', ['training-manager']),
  post('data-analyst', 'IT', 'G4'),
];
