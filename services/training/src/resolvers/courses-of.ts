import type { Course } from '../domain/course.ts';
import type { Loaders } from '../store/loaders.ts';

/** The courses that the catalogue knows among the ids, in their order. */
export async function coursesOf({ course }: Loaders, ids: readonly string[]): Promise<Course[]> {
  const found = await Promise.all(ids.map((id) => course.load(id)));
  return found.filter((each) => each !== null);
}

/** A course that a record, task or list names; training never forgets one. */
export async function courseOf({ course }: Loaders, id: string): Promise<Course> {
  const found = await course.load(id);
  if (!found) throw new Error(`the catalogue has no ${id}`);
  return found;
}
