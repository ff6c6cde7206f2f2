import { mutate } from '../commands.ts';
import { courses } from '../catalogue.ts';
import { departments, positions } from '../company.ts';
import { type DemoPerson, employeeNoOf, staff } from '../people.ts';
import { HR, type World } from '../world.ts';

/** 2024: the company, its catalogue and the people who are there from the beginning. */
export async function foundCompany(world: World): Promise<void> {
  for (const { id, ...department } of departments) {
    await mutate(world, HR, 'saveDepartment', `department:${id}`, { id, code: id, ...department });
  }
  for (const { id, ...position } of positions) {
    await mutate(world, HR, 'savePosition', `position:${id}`, { id, code: id, ...position });
  }
  await Promise.all(courses.map((course) => mutate(world, HR, 'publishCourse', `course:${course.code}`, course)));
  await world.drain();
  await hireAll(world, staff);
  await world.drain();
}

/** Hires people one after another, so that employee numbers are given in one order. */
export async function hireAll(world: World, people: readonly DemoPerson[]): Promise<void> {
  for (const person of people) {
    await mutate(world, HR, 'hireEmployee', `hire:${person.id}`, {
      ...person,
      employeeNo: employeeNoOf(person),
      email: `${person.id}@lanyue.example`,
    });
  }
}
