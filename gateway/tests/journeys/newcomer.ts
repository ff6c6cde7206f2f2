import { type Graph, HR, mutate } from '@ladder/scenario';

/** Somebody whom no other test knows, hired as regular. Answers the id. */
export async function hireNewcomer(
  graph: Graph,
  name: string,
  place: { departmentId: string; positionId: string },
): Promise<string> {
  const id = `${name}-${Math.random().toString(36).slice(2, 8)}`;
  await mutate(graph, HR, 'hireEmployee', `hire:${id}`, {
    id,
    employeeNo: id,
    name,
    email: `${id}@lanyue.example`,
    hireDate: '2022-01-03',
    alreadyRegular: true,
    ...place,
  });
  return id;
}
