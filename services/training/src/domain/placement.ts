/** Where an employee stands on a given day, from the projection of `employee-changed`. */
export interface Placement {
  readonly employeeNo: string;
  readonly departmentId: string;
  readonly positionId: string;
  /** Direct manager; null for the head of the company. */
  readonly managerId: string | null;
}
