// Resolver types, generated from schema.graphql by `npm run generate`; change the SDL, never this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CareerStep as CareerStepParent } from '../domain/career-history.ts';
import type { Reference } from '@ladder/subgraph';
import type { Department as DepartmentParent } from '../domain/department-tree.ts';
import type { Employee as EmployeeParent } from '../domain/employee.ts';
import type { PathProgress as PathProgressParent, RemainingCourse as RemainingCourseParent } from '../domain/path-progress.ts';
import type { Position as PositionParent, Competency } from '../domain/position.ts';
import type { Eligibility } from '../domain/eligibility.ts';
import type { InboxRow } from '../store/loaders.ts';
import type { RequirementState } from '../domain/requirement.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An RFC 3339 instant. */
  DateTime: { input: string; output: string; }
  /** A calendar date of the company, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An exact decimal figure: a JSON number on output, a number or a string on input, at most 15 significant digits. */
  Decimal: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type Query = {
  readonly __typename?: 'Query';
  /** The person who asks; null for somebody whom the company does not employ. */
  readonly me: Maybe<Employee>;
  /** A person of the company, also one who has left. */
  readonly employee: Maybe<Employee>;
  /** Everybody whom the company employs, by id; of one department or one position only, where those are named. */
  readonly employees: EmployeeConnection;
  /** A department. */
  readonly department: Maybe<Department>;
  /** The departments, by id. */
  readonly departments: DepartmentConnection;
  /** A position. */
  readonly position: Maybe<Position>;
  /** The positions, by id. */
  readonly positions: PositionConnection;
  /** Everybody who fulfils what a position asks for (PR-04), by id. For HR_LD, COMMITTEE and ADMIN; managers see their team's. */
  readonly eligibleEmployees: EmployeeConnection;
};


export type QueryEmployeeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEmployeesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  positionId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDepartmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDepartmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPositionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPositionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEligibleEmployeesArgs = {
  targetPositionId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Creates or changes a department; who stands below it follows the changed tree. Needs HR_LD or ADMIN; nobody makes himself head. */
  readonly saveDepartment: DepartmentResult;
  /** Creates or changes a position. Needs HR_LD or ADMIN. */
  readonly savePosition: PositionResult;
  /** Hires somebody, on probation unless he comes from an earlier system as regular. Needs HR_LD or ADMIN. */
  readonly hireEmployee: EmployeeResult;
  /** Moves, suspends or lets go somebody, or corrects name and address. Needs HR_LD or ADMIN; nobody moves himself. */
  readonly updateEmployee: EmployeeResult;
  /** Ends the probation of somebody whose onboarding list is complete (PR-19). Needs HR_LD or ADMIN; nobody confirms himself. */
  readonly confirmRegularisation: EmployeeResult;
};


export type MutationSaveDepartmentArgs = {
  input: SaveDepartmentInput;
};


export type MutationSavePositionArgs = {
  input: SavePositionInput;
};


export type MutationHireEmployeeArgs = {
  input: HireEmployeeInput;
};


export type MutationUpdateEmployeeArgs = {
  input: UpdateEmployeeInput;
};


export type MutationConfirmRegularisationArgs = {
  input: ConfirmRegularisationInput;
};

/** A person of the company. */
export type Employee = {
  readonly __typename?: 'Employee';
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Unique number of the employee. */
  readonly employeeNo: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** E-mail address. For the person, his managers, HR_LD and ADMIN. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** Where the person works. */
  readonly department: Maybe<Department>;
  /** The present post. */
  readonly position: Maybe<Position>;
  /** The direct manager by the department tree; null at the top of the company. */
  readonly manager: Maybe<Employee>;
  /** The people whom the person manages directly, by id. */
  readonly directReports: Maybe<EmployeeConnection>;
  /** Grade of the present post. */
  readonly jobGrade: Maybe<Scalars['String']['output']>;
  /** First day in the company. For the person, his managers, HR_LD and ADMIN. */
  readonly hireDate: Maybe<Scalars['Date']['output']>;
  /** Whole months since the first day. For the person, his managers, HR_LD and ADMIN. */
  readonly tenureMonths: Maybe<Scalars['Int']['output']>;
  /** Where the employment stands. */
  readonly employmentStatus: Maybe<EmploymentStatus>;
  /** Positions held, the first one first; bounded by a career. For the person, his managers, HR_LD and ADMIN. */
  readonly careerHistory: Maybe<ReadonlyArray<CareerStep>>;
  /** How far the person is on the way to a position (PR-09); null when no path leads there from the present one. */
  readonly pathProgress: Maybe<PathProgress>;
  /** Where the person stands towards each position that a path leads to, and the promotions that came of it (PR-15); bounded by the paths. */
  readonly promotionEligibilities: Maybe<ReadonlyArray<PromotionEligibility>>;
  /** To-dos and notices of promotion, latest first. For the person and his managers. */
  readonly promotionInbox: Maybe<PromotionInboxConnection>;
};


/** A person of the company. */
export type EmployeeDirectReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person of the company. */
export type EmployeePathProgressArgs = {
  targetPositionId: Scalars['ID']['input'];
};


/** A person of the company. */
export type EmployeePromotionInboxArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** State of an employment. */
export type EmploymentStatus =
  /** On probation, until the onboarding list is complete (PR-19). */
  | 'PROBATION'
  /** Regular. */
  | 'REGULAR'
  /** Suspended. */
  | 'SUSPENDED'
  /** Has left the company. */
  | 'LEFT';

/** One stretch of a career. */
export type CareerStep = {
  readonly __typename?: 'CareerStep';
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day; null for the present. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** The position held. */
  readonly position: Maybe<Position>;
  /** The department. */
  readonly department: Maybe<Department>;
  /** Why it began. */
  readonly reason: CareerReason;
};

/** Why a stretch of a career began. */
export type CareerReason =
  /** Hired. */
  | 'HIRED'
  /** Probation was over. */
  | 'REGULARISED'
  /** Moved to another department or position. */
  | 'TRANSFERRED'
  /** Promoted. */
  | 'PROMOTED';

/** A page of employees. */
export type EmployeeConnection = {
  readonly __typename?: 'EmployeeConnection';
  /** Employees with their cursors. */
  readonly edges: ReadonlyArray<EmployeeEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An employee in a page. */
export type EmployeeEdge = {
  readonly __typename?: 'EmployeeEdge';
  /** Place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The employee. */
  readonly node: Employee;
};

/** Where a page of a Relay connection stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether rows follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows came before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last row; ask for what is after it. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** A part of the company; the tree of departments decides who manages whom. */
export type Department = {
  readonly __typename?: 'Department';
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Unique code. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Kind of department. */
  readonly kind: Maybe<DepartmentKind>;
  /** The department above; null at the top of the company. */
  readonly parent: Maybe<Department>;
  /** Who heads it. */
  readonly manager: Maybe<Employee>;
  /** People on probation or regular, in the department and all below it. */
  readonly headcount: Maybe<Scalars['Int']['output']>;
  /** Whether people can be placed here. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
};

/** Kinds of departments. */
export type DepartmentKind =
  /** Headquarters. */
  | 'HQ'
  /** A division. */
  | 'DIVISION'
  /** A store. */
  | 'STORE'
  /** A plant. */
  | 'PLANT'
  /** A production line. */
  | 'PRODUCTION_LINE'
  /** A team. */
  | 'TEAM';

/** A page of departments. */
export type DepartmentConnection = {
  readonly __typename?: 'DepartmentConnection';
  /** Departments with their cursors. */
  readonly edges: ReadonlyArray<DepartmentEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A department in a page. */
export type DepartmentEdge = {
  readonly __typename?: 'DepartmentEdge';
  /** Place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The department. */
  readonly node: Department;
};

/** A post of the company. */
export type Position = {
  readonly __typename?: 'Position';
  /** Opaque, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Unique code. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Family of posts, for example STORE. */
  readonly family: Maybe<Scalars['String']['output']>;
  /** Grade of its holders. */
  readonly jobGrade: Maybe<Scalars['String']['output']>;
  /** Skills that the post needs; at most 50. */
  readonly competencies: Maybe<ReadonlyArray<PositionCompetency>>;
  /** Positions that come next; at most 20. */
  readonly nextPositions: Maybe<ReadonlyArray<Position>>;
  /** Whether people can be placed here. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
};

/** A skill that a post needs to a level. */
export type PositionCompetency = {
  readonly __typename?: 'PositionCompetency';
  /** The skill. */
  readonly skill: Skill;
  /** Level 1 to 5 that is needed. */
  readonly requiredLevel: Scalars['Int']['output'];
};

/** A skill of the taxonomy. */
export type Skill = {
  readonly __typename?: 'Skill';
  /** The code in lower case with hyphens. */
  readonly id: Scalars['ID']['output'];
};

/** A course of the catalogue. */
export type Course = {
  readonly __typename?: 'Course';
  /** The code in lower case with hyphens. */
  readonly id: Scalars['ID']['output'];
};

/** A page of positions. */
export type PositionConnection = {
  readonly __typename?: 'PositionConnection';
  /** Positions with their cursors. */
  readonly edges: ReadonlyArray<PositionEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A position in a page. */
export type PositionEdge = {
  readonly __typename?: 'PositionEdge';
  /** Place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The position. */
  readonly node: Position;
};

/** How far somebody is on the way from the present to a target position (PR-09). */
export type PathProgress = {
  readonly __typename?: 'PathProgress';
  /** The path, by where it starts and where it ends. */
  readonly pathId: Scalars['ID']['output'];
  /** Where the path leads. */
  readonly targetPosition: Maybe<Position>;
  /** Mean over the requirements of what is reached, in percent; the gate of mandatory courses is not in it. */
  readonly pct: Scalars['Decimal']['output'];
  /** Requirements that are met, without the gate. */
  readonly metRequirements: Scalars['Int']['output'];
  /** Requirements in all, without the gate. */
  readonly totalRequirements: Scalars['Int']['output'];
  /** Every requirement with its figures, the gate first; at most 20. */
  readonly requirements: ReadonlyArray<PromotionRequirementState>;
  /** Courses of the path that are not finished, in their order; at most 50. */
  readonly remainingCourses: ReadonlyArray<RemainingCourse>;
  /** Days that the remaining courses take, one after another. */
  readonly remainingDays: Scalars['Int']['output'];
  /** The same in months, rounded up to halves. */
  readonly remainingMonths: Scalars['Decimal']['output'];
  /** The course to take next; null when there is none, or training has not published it. */
  readonly nextCourse: Maybe<Course>;
  /** The course of the path that was finished last. */
  readonly lastCompletedCourse: Maybe<Course>;
  /** Credits that are missing if they are earned in the right type and category (PR-03); null when no amount would do. */
  readonly missingCredits: Maybe<Scalars['Decimal']['output']>;
};

/** How one requirement of a promotion stands. */
export type PromotionRequirementState = {
  readonly __typename?: 'PromotionRequirementState';
  /** Its id in the policy. */
  readonly requirementId: Scalars['ID']['output'];
  /** Kind of requirement. */
  readonly kind: PromotionRequirementKind;
  /** Whether nobody enters the review without it. */
  readonly hardGate: Scalars['Boolean']['output'];
  /** Whether it is met. */
  readonly met: Scalars['Boolean']['output'];
  /** What the figures are counted in; missing of a share is in credits. */
  readonly unit: PromotionRequirementUnit;
  /** What is reached; null where there is nothing to divide by. */
  readonly current: Maybe<Scalars['Decimal']['output']>;
  /** What is asked for. */
  readonly required: Scalars['Decimal']['output'];
  /** What is still to be added; null when no amount would do. */
  readonly missing: Maybe<Scalars['Decimal']['output']>;
  /** Courses that do not fulfil it yet: codes, or ids at the gate; at most 100. */
  readonly missingCourses: ReadonlyArray<Scalars['String']['output']>;
};

/** Kinds of requirements of a promotion. */
export type PromotionRequirementKind =
  /** All mandatory courses of the present position and department (PR-01). */
  | 'MANDATORY_COMPLETE'
  /** Credits in all (PR-02, PR-03). */
  | 'CREDIT_TOTAL'
  /** Credits of one type (PR-02). */
  | 'CREDIT_BY_TYPE'
  /** Share of a category in the credits (PR-03). */
  | 'CREDIT_CATEGORY_SHARE'
  /** Exam scores of named courses (PR-05). */
  | 'COURSE_EXAM'
  /** Practice scores of named courses (PR-08). */
  | 'COURSE_PRACTICE_SCORE'
  /** Approved cases of a kind (PR-06). */
  | 'CASE_APPROVED'
  /** Months in the company (PR-07). */
  | 'TENURE_MIN';

/** What a requirement's figures are counted in. */
export type PromotionRequirementUnit =
  /** Credits. */
  | 'CREDITS'
  /** Percent. */
  | 'PERCENT'
  /** Courses. */
  | 'COURSES'
  /** Cases. */
  | 'CASES'
  /** Months. */
  | 'MONTHS';

/** A course of a path that is not finished. */
export type RemainingCourse = {
  readonly __typename?: 'RemainingCourse';
  /** The course; null while training has not published it. */
  readonly course: Maybe<Course>;
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** What is left to do. */
  readonly state: RemainingCourseState;
  /** Days that it takes; 0 when it only waits for its score. */
  readonly days: Scalars['Int']['output'];
};

/** What is left to do for a course of a path. */
export type RemainingCourseState =
  /** To be taken. */
  | 'TO_DO'
  /** To be taken again, since the exam is below the limit. */
  | 'TO_RETAKE'
  /** To be applied at work, since the practice score is missing or below the limit. */
  | 'TO_APPLY';

/** Where somebody stands towards a target position (PR-15). */
export type PromotionEligibility = {
  readonly __typename?: 'PromotionEligibility';
  /** The position. */
  readonly targetPosition: Maybe<Position>;
  /** Where it stands. */
  readonly status: PromotionEligibilityStatus;
  /** What is not met, as of the evaluation; at most 20. */
  readonly unmet: ReadonlyArray<PromotionRequirementState>;
  /** Key of the policy by which it was judged. */
  readonly policyKey: Scalars['String']['output'];
  /** Version of that policy. */
  readonly policyVersion: Scalars['Int']['output'];
  /** When it was judged; null while that has not happened. */
  readonly evaluatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rises with each change; 0 while it was not judged. */
  readonly revision: Scalars['Int']['output'];
};

/** State of an eligibility. */
export type PromotionEligibilityStatus =
  /** Something is not met yet. */
  | 'NOT_ELIGIBLE'
  /** All is met. */
  | 'ELIGIBLE'
  /** A condition was lost by itself. */
  | 'LAPSED'
  /** A correction took a condition away. */
  | 'REVOKED'
  /** Has applied. */
  | 'APPLIED'
  /** Holds the position. */
  | 'PROMOTED';

/** A to-do or notice of promotion. */
export type PromotionInboxItem = {
  readonly __typename?: 'PromotionInboxItem';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Kind of notice, for example APPLY_FOR_PROMOTION. */
  readonly kind: Scalars['String']['output'];
  /** Kind of the thing that it is about, for example Position. */
  readonly refType: Scalars['String']['output'];
  /** Id of the thing that it is about. */
  readonly refId: Scalars['String']['output'];
  /** Whether it was seen or done. */
  readonly status: PromotionInboxStatus;
  /** When it came. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** State of a notice of promotion. */
export type PromotionInboxStatus =
  /** Not seen. */
  | 'UNREAD'
  /** Seen. */
  | 'READ'
  /** Done, or no longer to be done. */
  | 'DONE';

/** A page of the inbox. */
export type PromotionInboxConnection = {
  readonly __typename?: 'PromotionInboxConnection';
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<PromotionInboxEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An inbox item in a page. */
export type PromotionInboxEdge = {
  readonly __typename?: 'PromotionInboxEdge';
  /** Place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PromotionInboxItem;
};

/** Every refusal can be shown to a person. */
export type UserError = {
  /** What is wrong and what to do, in the reader's language. */
  readonly message: Scalars['String']['output'];
};

/** Promotion says no, and why. */
export type PromotionRejection = UserError & {
  readonly __typename?: 'PromotionRejection';
  /** Which rule said no. */
  readonly code: PromotionRejectionCode;
  /** What is wrong and what to do, in the reader's language. */
  readonly message: Scalars['String']['output'];
  /** The figures that led to it; at most 20. */
  readonly facts: ReadonlyArray<PromotionRejectionFact>;
};

/** One figure of a refusal. */
export type PromotionRejectionFact = {
  readonly __typename?: 'PromotionRejectionFact';
  /** Name of the figure. */
  readonly name: Scalars['String']['output'];
  /** Its value as text. */
  readonly value: Scalars['String']['output'];
};

/** Answer to saveDepartment. */
export type DepartmentResult = Department | PromotionRejection;

/** Answer to savePosition. */
export type PositionResult = Position | PromotionRejection;

/** Answer to what changes an employee. */
export type EmployeeResult = Employee | PromotionRejection;

/** A department as it is to be. */
export type SaveDepartmentInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** Lower case with hyphens, for example store-3; an unknown one creates the department. */
  readonly id: Scalars['ID']['input'];
  /** Unique code: letters, digits and . _ : - */
  readonly code: Scalars['String']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Kind of department. */
  readonly kind: DepartmentKind;
  /** The department above; left out at the top of the company. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Who heads it; may be hired later. */
  readonly managerId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether people can be placed here. */
  readonly active: Scalars['Boolean']['input'];
};

/** A skill that a post needs. */
export type PositionCompetencyInput = {
  /** The skill's id. */
  readonly skillId: Scalars['ID']['input'];
  /** Level 1 to 5 that is needed. */
  readonly requiredLevel: Scalars['Int']['input'];
};

/** A position as it is to be. */
export type SavePositionInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** Lower case with hyphens, for example store-associate; an unknown one creates the position. */
  readonly id: Scalars['ID']['input'];
  /** Unique code: letters, digits and . _ : - */
  readonly code: Scalars['String']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Family of posts: letters, digits and . _ : - */
  readonly family: Scalars['String']['input'];
  /** Grade of its holders: letters, digits and . _ : - */
  readonly jobGrade: Scalars['String']['input'];
  /** Skills that the post needs; at most 50. */
  readonly competencies: ReadonlyArray<PositionCompetencyInput>;
  /** Positions that come next; at most 20. */
  readonly nextPositionIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Whether people can be placed here. */
  readonly active: Scalars['Boolean']['input'];
};

/** Somebody who is hired. */
export type HireEmployeeInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** The employee's id: the name in lower case with hyphens, for example xu-dan. */
  readonly id: Scalars['ID']['input'];
  /** Unique number: letters, digits and . _ : - */
  readonly employeeNo: Scalars['String']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** E-mail address. */
  readonly email: Scalars['String']['input'];
  /** Where the person will work. */
  readonly departmentId: Scalars['ID']['input'];
  /** The post. */
  readonly positionId: Scalars['ID']['input'];
  /** First day in the company. */
  readonly hireDate: Scalars['Date']['input'];
  /** Taken over from an earlier system as regular. */
  readonly alreadyRegular: Scalars['Boolean']['input'];
};

/** What an update may make of an employment. */
export type NextEmploymentStatus =
  /** Back from a suspension. */
  | 'REGULAR'
  /** Suspended. */
  | 'SUSPENDED'
  /** Has left the company. */
  | 'LEFT';

/** What changes about an employee; what is left out stays. */
export type UpdateEmployeeInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** The employee. */
  readonly employeeId: Scalars['ID']['input'];
  /** Another name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Another e-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Another department. */
  readonly departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Another position. */
  readonly positionId?: InputMaybe<Scalars['ID']['input']>;
  /** Another state of the employment. */
  readonly employmentStatus?: InputMaybe<NextEmploymentStatus>;
  /** First day of the change; today when left out. */
  readonly effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** A probation that ends. */
export type ConfirmRegularisationInput = {
  /** Chosen by the client; the same id again is the same change. */
  readonly requestId: Scalars['ID']['input'];
  /** The employee. */
  readonly employeeId: Scalars['ID']['input'];
};

/** Why promotion says no. The text of each is in the message. */
export type PromotionRejectionCode =
  /** {code} belongs to {ownerId} already. */
  | 'CODE_TAKEN'
  /** Department {departmentId} cannot be placed below {parentId}, which is part of it. */
  | 'DEPARTMENT_CYCLE'
  /** There is no active department {departmentId}. */
  | 'DEPARTMENT_UNKNOWN'
  /** The change cannot take effect before the present placement began. */
  | 'EFFECTIVE_DATE_TOO_EARLY'
  /** Nobody is put on the list for {targetPositionId} by hand. */
  | 'ELIGIBILITY_NOT_BY_HAND'
  /** There is an employee {employeeId} already. */
  | 'EMPLOYEE_EXISTS'
  /** Employee {employeeId} has left the company. */
  | 'EMPLOYEE_HAS_LEFT'
  /** Employee number {employeeNo} belongs to {employeeId}. */
  | 'EMPLOYEE_NO_TAKEN'
  /** There is no employee {employeeId}. */
  | 'EMPLOYEE_UNKNOWN'
  /** {field} has a form that it cannot have: {value}. */
  | 'MALFORMED'
  /** Employee {employeeId} is not on probation. */
  | 'NOT_ON_PROBATION'
  /** The onboarding list of {employeeId} is not complete yet. */
  | 'ONBOARDING_INCOMPLETE'
  /** Nobody decides on his own placement, status or headship. */
  | 'OWN_EMPLOYMENT'
  /** Position {positionId} cannot be its own next position. */
  | 'POSITION_LEADS_TO_ITSELF'
  /** There is no active position {positionId}. */
  | 'POSITION_UNKNOWN'
  /** Employee {employeeId} is on probation; only regularisation ends it. */
  | 'PROBATION_NOT_OVER'
  /** The request id {requestId} was used for another change. */
  | 'REQUEST_ID_REUSED';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Employee: Employee;
  Department: Department;
  Position: Position;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Employee:
    ( { __typename: 'Employee' }
    & GraphQLRecursivePick<FederationTypes['Employee'], {"id":true}> );
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"id":true}> );
  Position:
    ( { __typename: 'Position' }
    & GraphQLRecursivePick<FederationTypes['Position'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  DepartmentResult:
    | ( DepartmentParent )
    | ( PromotionRejection )
  ;
  PositionResult:
    | ( PositionParent )
    | ( PromotionRejection )
  ;
  EmployeeResult:
    | ( EmployeeParent )
    | ( PromotionRejection )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( PromotionRejection );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Employee: ResolverTypeWrapper<EmployeeParent>;
  EmploymentStatus: EmploymentStatus;
  CareerStep: ResolverTypeWrapper<CareerStepParent>;
  CareerReason: CareerReason;
  EmployeeConnection: ResolverTypeWrapper<Omit<EmployeeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EmployeeEdge']> }>;
  EmployeeEdge: ResolverTypeWrapper<Omit<EmployeeEdge, 'node'> & { node: ResolversTypes['Employee'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Department: ResolverTypeWrapper<DepartmentParent>;
  DepartmentKind: DepartmentKind;
  DepartmentConnection: ResolverTypeWrapper<Omit<DepartmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DepartmentEdge']> }>;
  DepartmentEdge: ResolverTypeWrapper<Omit<DepartmentEdge, 'node'> & { node: ResolversTypes['Department'] }>;
  Position: ResolverTypeWrapper<PositionParent>;
  PositionCompetency: ResolverTypeWrapper<Competency>;
  Skill: ResolverTypeWrapper<Skill>;
  Course: ResolverTypeWrapper<Reference>;
  PositionConnection: ResolverTypeWrapper<Omit<PositionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PositionEdge']> }>;
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>;
  PathProgress: ResolverTypeWrapper<PathProgressParent>;
  PromotionRequirementState: ResolverTypeWrapper<RequirementState>;
  PromotionRequirementKind: PromotionRequirementKind;
  PromotionRequirementUnit: PromotionRequirementUnit;
  RemainingCourse: ResolverTypeWrapper<RemainingCourseParent>;
  RemainingCourseState: RemainingCourseState;
  PromotionEligibility: ResolverTypeWrapper<Eligibility>;
  PromotionEligibilityStatus: PromotionEligibilityStatus;
  PromotionInboxItem: ResolverTypeWrapper<InboxRow>;
  PromotionInboxStatus: PromotionInboxStatus;
  PromotionInboxConnection: ResolverTypeWrapper<Omit<PromotionInboxConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PromotionInboxEdge']> }>;
  PromotionInboxEdge: ResolverTypeWrapper<Omit<PromotionInboxEdge, 'node'> & { node: ResolversTypes['PromotionInboxItem'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  PromotionRejection: ResolverTypeWrapper<PromotionRejection>;
  PromotionRejectionFact: ResolverTypeWrapper<PromotionRejectionFact>;
  DepartmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DepartmentResult']>;
  PositionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PositionResult']>;
  EmployeeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployeeResult']>;
  SaveDepartmentInput: SaveDepartmentInput;
  PositionCompetencyInput: PositionCompetencyInput;
  SavePositionInput: SavePositionInput;
  HireEmployeeInput: HireEmployeeInput;
  NextEmploymentStatus: NextEmploymentStatus;
  UpdateEmployeeInput: UpdateEmployeeInput;
  ConfirmRegularisationInput: ConfirmRegularisationInput;
  PromotionRejectionCode: PromotionRejectionCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Decimal: Scalars['Decimal']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  Employee: EmployeeParent;
  CareerStep: CareerStepParent;
  EmployeeConnection: Omit<EmployeeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EmployeeEdge']> };
  EmployeeEdge: Omit<EmployeeEdge, 'node'> & { node: ResolversParentTypes['Employee'] };
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Department: DepartmentParent;
  DepartmentConnection: Omit<DepartmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DepartmentEdge']> };
  DepartmentEdge: Omit<DepartmentEdge, 'node'> & { node: ResolversParentTypes['Department'] };
  Position: PositionParent;
  PositionCompetency: Competency;
  Skill: Skill;
  Course: Reference;
  PositionConnection: Omit<PositionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PositionEdge']> };
  PositionEdge: Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] };
  PathProgress: PathProgressParent;
  PromotionRequirementState: RequirementState;
  RemainingCourse: RemainingCourseParent;
  PromotionEligibility: Eligibility;
  PromotionInboxItem: InboxRow;
  PromotionInboxConnection: Omit<PromotionInboxConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PromotionInboxEdge']> };
  PromotionInboxEdge: Omit<PromotionInboxEdge, 'node'> & { node: ResolversParentTypes['PromotionInboxItem'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  PromotionRejection: PromotionRejection;
  PromotionRejectionFact: PromotionRejectionFact;
  DepartmentResult: ResolversUnionTypes<ResolversParentTypes>['DepartmentResult'];
  PositionResult: ResolversUnionTypes<ResolversParentTypes>['PositionResult'];
  EmployeeResult: ResolversUnionTypes<ResolversParentTypes>['EmployeeResult'];
  SaveDepartmentInput: SaveDepartmentInput;
  PositionCompetencyInput: PositionCompetencyInput;
  SavePositionInput: SavePositionInput;
  HireEmployeeInput: HireEmployeeInput;
  UpdateEmployeeInput: UpdateEmployeeInput;
  ConfirmRegularisationInput: ConfirmRegularisationInput;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<QueryEmployeeArgs, 'id'>>;
  employees?: Resolver<ResolversTypes['EmployeeConnection'], ParentType, ContextType, Partial<QueryEmployeesArgs>>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<QueryDepartmentArgs, 'id'>>;
  departments?: Resolver<ResolversTypes['DepartmentConnection'], ParentType, ContextType, Partial<QueryDepartmentsArgs>>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<QueryPositionArgs, 'id'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<QueryPositionsArgs>>;
  eligibleEmployees?: Resolver<ResolversTypes['EmployeeConnection'], ParentType, ContextType, RequireFields<QueryEligibleEmployeesArgs, 'targetPositionId'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  saveDepartment?: Resolver<ResolversTypes['DepartmentResult'], ParentType, ContextType, RequireFields<MutationSaveDepartmentArgs, 'input'>>;
  savePosition?: Resolver<ResolversTypes['PositionResult'], ParentType, ContextType, RequireFields<MutationSavePositionArgs, 'input'>>;
  hireEmployee?: Resolver<ResolversTypes['EmployeeResult'], ParentType, ContextType, RequireFields<MutationHireEmployeeArgs, 'input'>>;
  updateEmployee?: Resolver<ResolversTypes['EmployeeResult'], ParentType, ContextType, RequireFields<MutationUpdateEmployeeArgs, 'input'>>;
  confirmRegularisation?: Resolver<ResolversTypes['EmployeeResult'], ParentType, ContextType, RequireFields<MutationConfirmRegularisationArgs, 'input'>>;
};

export type EmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee'], FederationReferenceType extends FederationReferenceTypes['Employee'] = FederationReferenceTypes['Employee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Employee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employeeNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  directReports?: Resolver<Maybe<ResolversTypes['EmployeeConnection']>, ParentType, ContextType, Partial<EmployeeDirectReportsArgs>>;
  jobGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hireDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  tenureMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employmentStatus?: Resolver<Maybe<ResolversTypes['EmploymentStatus']>, ParentType, ContextType>;
  careerHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CareerStep']>>, ParentType, ContextType>;
  pathProgress?: Resolver<Maybe<ResolversTypes['PathProgress']>, ParentType, ContextType, RequireFields<EmployeePathProgressArgs, 'targetPositionId'>>;
  promotionEligibilities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PromotionEligibility']>>, ParentType, ContextType>;
  promotionInbox?: Resolver<Maybe<ResolversTypes['PromotionInboxConnection']>, ParentType, ContextType, Partial<EmployeePromotionInboxArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareerStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareerStep'] = ResolversParentTypes['CareerStep']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CareerReason'], ParentType, ContextType>;
};

export type EmployeeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeConnection'] = ResolversParentTypes['EmployeeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmployeeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EmployeeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeEdge'] = ResolversParentTypes['EmployeeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DepartmentKind']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  headcount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentConnection'] = ResolversParentTypes['DepartmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DepartmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DepartmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentEdge'] = ResolversParentTypes['DepartmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position'], FederationReferenceType extends FederationReferenceTypes['Position'] = FederationReferenceTypes['Position']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Position']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jobGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  competencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PositionCompetency']>>, ParentType, ContextType>;
  nextPositions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Position']>>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionCompetencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionCompetency'] = ResolversParentTypes['PositionCompetency']> = {
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  requiredLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type PathProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathProgress'] = ResolversParentTypes['PathProgress']> = {
  pathId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetPosition?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  pct?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  metRequirements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalRequirements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['PromotionRequirementState']>, ParentType, ContextType>;
  remainingCourses?: Resolver<ReadonlyArray<ResolversTypes['RemainingCourse']>, ParentType, ContextType>;
  remainingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remainingMonths?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  nextCourse?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  lastCompletedCourse?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  missingCredits?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PromotionRequirementStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionRequirementState'] = ResolversParentTypes['PromotionRequirementState']> = {
  requirementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PromotionRequirementKind'], ParentType, ContextType>;
  hardGate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['PromotionRequirementUnit'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  missingCourses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RemainingCourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemainingCourse'] = ResolversParentTypes['RemainingCourse']> = {
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RemainingCourseState'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PromotionEligibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionEligibility'] = ResolversParentTypes['PromotionEligibility']> = {
  targetPosition?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PromotionEligibilityStatus'], ParentType, ContextType>;
  unmet?: Resolver<ReadonlyArray<ResolversTypes['PromotionRequirementState']>, ParentType, ContextType>;
  policyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evaluatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PromotionInboxItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionInboxItem'] = ResolversParentTypes['PromotionInboxItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PromotionInboxStatus'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PromotionInboxConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionInboxConnection'] = ResolversParentTypes['PromotionInboxConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PromotionInboxEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PromotionInboxEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionInboxEdge'] = ResolversParentTypes['PromotionInboxEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PromotionInboxItem'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'PromotionRejection', ParentType, ContextType>;
};

export type PromotionRejectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionRejection'] = ResolversParentTypes['PromotionRejection']> = {
  code?: Resolver<ResolversTypes['PromotionRejectionCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['PromotionRejectionFact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromotionRejectionFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionRejectionFact'] = ResolversParentTypes['PromotionRejectionFact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DepartmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentResult'] = ResolversParentTypes['DepartmentResult']> = {
  __resolveType: TypeResolveFn<'Department' | 'PromotionRejection', ParentType, ContextType>;
};

export type PositionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionResult'] = ResolversParentTypes['PositionResult']> = {
  __resolveType: TypeResolveFn<'Position' | 'PromotionRejection', ParentType, ContextType>;
};

export type EmployeeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployeeResult'] = ResolversParentTypes['EmployeeResult']> = {
  __resolveType: TypeResolveFn<'Employee' | 'PromotionRejection', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  CareerStep?: CareerStepResolvers<ContextType>;
  EmployeeConnection?: EmployeeConnectionResolvers<ContextType>;
  EmployeeEdge?: EmployeeEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  DepartmentEdge?: DepartmentEdgeResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionCompetency?: PositionCompetencyResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  PathProgress?: PathProgressResolvers<ContextType>;
  PromotionRequirementState?: PromotionRequirementStateResolvers<ContextType>;
  RemainingCourse?: RemainingCourseResolvers<ContextType>;
  PromotionEligibility?: PromotionEligibilityResolvers<ContextType>;
  PromotionInboxItem?: PromotionInboxItemResolvers<ContextType>;
  PromotionInboxConnection?: PromotionInboxConnectionResolvers<ContextType>;
  PromotionInboxEdge?: PromotionInboxEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  PromotionRejection?: PromotionRejectionResolvers<ContextType>;
  PromotionRejectionFact?: PromotionRejectionFactResolvers<ContextType>;
  DepartmentResult?: DepartmentResultResolvers<ContextType>;
  PositionResult?: PositionResultResolvers<ContextType>;
  EmployeeResult?: EmployeeResultResolvers<ContextType>;
};

