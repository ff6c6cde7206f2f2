/** The people of the demonstration that stories are told about, and those who lead them. */

export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly departmentId: string;
  readonly positionId: string;
  readonly hireDate: string;
  /** False for people whose story begins on probation. */
  readonly alreadyRegular: boolean;
}

const person = (name: string, departmentId: string, positionId: string, hireDate: string): DemoPerson => ({
  id: idOf(name),
  name,
  departmentId,
  positionId,
  hireDate,
  alreadyRegular: true,
});

/** Ids of people are their names in lower case with a hyphen. */
export const idOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

/** Here from the beginning. */
export const staff: readonly DemoPerson[] = [
  person('Zhang Wei', 'lanyue', 'general-manager', '2010-03-01'),
  person('Li Na', 'hr', 'hr-director', '2012-06-01'),
  person('Luo Yi', 'hr', 'training-specialist', '2021-09-01'),
  person('Fang Lin', 'region-east', 'department-manager', '2014-02-10'),
  person('Lu Ping', 'store-01', 'store-manager', '2016-05-16'),
  person('He Yun', 'store-02', 'store-manager', '2017-08-07'),
  person('Qin Yu', 'store-05', 'store-manager', '2015-11-02'),
  person('Ren Jie', 'line-3', 'line-supervisor', '2013-04-08'),
  person('Shao Min', 'service-centre', 'service-manager', '2014-10-13'),
  person('Deng Kai', 'sales-east', 'sales-manager', '2015-01-19'),
  person('Wang Jun', 'sales-east', 'sales-representative', '2020-07-01'),
  person('Zhao Lei', 'sales-east', 'sales-representative', '2021-03-15'),
  person('Xu Dan', 'store-01', 'store-associate', '2019-04-01'),
  person('Sun Li', 'store-05', 'store-supervisor', '2018-06-11'),
  person('Huang Wei', 'store-05', 'store-supervisor', '2018-09-03'),
  person('Tang Bo', 'line-3', 'line-operator', '2020-02-17'),
  person('He Jing', 'service-centre', 'customer-service-agent', '2018-01-08'),
  person('Feng Tao', 'service-centre', 'customer-service-agent', '2019-05-20'),
  person('Qian Rou', 'service-centre', 'customer-service-agent', '2019-11-11'),
];

/** Hired on 1 September 2025, on probation (archetypes 1 and 2). */
export const newHires: readonly DemoPerson[] = [
  { ...person('Lin Mei', 'store-02', 'store-associate', '2025-09-01'), alreadyRegular: false },
  { ...person('Chen Hao', 'store-02', 'store-associate', '2025-09-01'), alreadyRegular: false },
];

const FIRST_NUMBER = 1001;

/** Employee numbers by person, in the order above: `E-1001` and on. */
export const employeeNoOf = ({ id }: DemoPerson): string =>
  `E-${FIRST_NUMBER + [...staff, ...newHires].findIndex((each) => each.id === id)}`;
