export { courses } from './catalogue.ts';
export { complete, type Completion, finish, mutate, openBalance, openRecords } from './commands.ts';
export { departments, positions } from './company.ts';
export { loadScenario } from './load-scenario.ts';
export { newHires, staff } from './people.ts';
export { type ScaledPerson, type ScaleOptions, scaleCompany } from './scale.ts';
export { type Graph, HR, LESSON_PLAYER, person, type World } from './world.ts';
