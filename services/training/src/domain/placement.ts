/** Where an employee stands on a given day, from the projection of `employee-changed`. */
export interface Placement {
  readonly employeeNo: string;
  readonly departmentId: string;
  readonly positionId: string;
  /** Direct manager; null for the head of the company. */
  readonly managerId: string | null;
}

/** Only what a record keeps of somebody's place, out of whatever else is known of him. */
export const placementOf = ({ employeeNo, departmentId, positionId, managerId }: Placement): Placement => ({
  employeeNo,
  departmentId,
  positionId,
  managerId,
});
