/** The courses of the demonstration (specification 8); class hours and categories that it does not name are invented. */

export interface DemoCourse {
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly creditType: 'MANDATORY' | 'ELECTIVE' | 'PRACTICE';
  readonly credits: number;
  readonly classHours: number;
  readonly hasExam: boolean;
  readonly complianceTopic?: string;
  readonly mandatoryForPositionIds?: readonly string[];
}

type Line = readonly [
  code: string,
  name: string,
  category: string,
  type: 'M' | 'E' | 'P',
  credits: number,
  classHours: number,
];

const TYPES = { M: 'MANDATORY', E: 'ELECTIVE', P: 'PRACTICE' } as const;

const LINES: readonly Line[] = [
  ['CULTURE', 'Company Culture', 'CULTURE', 'M', 2, 4],
  ['SAFETY_EXAM', 'Safety Operation Exam', 'SAFETY', 'M', 3, 4],
  ['DEPT_PROCESS', 'Department Process', 'PROCESS', 'M', 4, 8],
  ['WORK_SAFETY', 'Work Safety', 'SAFETY', 'M', 2, 4],
  ['DATA_SECURITY', 'Data Security', 'IT', 'M', 2, 4],
  ['ANTI_HARASSMENT', 'Anti-harassment', 'CULTURE', 'M', 2, 4],
  ['NEGOTIATION', 'Customer Negotiation Skills', 'SALES', 'M', 4, 12],
  ['SALES_SKILLS', 'Sales Skills', 'SALES', 'E', 2.5, 8],
  ['SALES_STARTER_TUTORIAL', 'Sales Starter Tutorial', 'SALES', 'E', 2.5, 6],
  ['CUSTOMER_COMMUNICATION', 'Customer Communication (video)', 'SALES', 'E', 2.5, 6],
  ['TEAM_SALES_STRATEGY', 'Team Sales Strategy', 'SALES', 'E', 2.5, 8],
  ['KEY_ACCOUNT_MANAGEMENT', 'Key Account Management (case)', 'SALES', 'E', 2.5, 8],
  ['COMMUNICATION_SKILLS', 'Communication Skills', 'CUSTOMER_SERVICE', 'E', 2.5, 10],
  ['EMOTION_MANAGEMENT', 'Emotion Management', 'CUSTOMER_SERVICE', 'E', 2.5, 10],
  ['LEAN', 'Lean Production', 'LEAN', 'M', 4, 12],
  ['LEAN_PRODUCTION_ADVANCED', 'Lean Production Advanced', 'LEAN', 'E', 6, 16],
  ['TEAM_MGMT_BASICS', 'Team Management Basics', 'TEAM_MANAGEMENT', 'M', 6, 16],
  ['TEAM_MGMT', 'Team Management', 'TEAM_MANAGEMENT', 'E', 6, 16],
  ['PROJECT_COORDINATION', 'Project Coordination Skills', 'PROJECT', 'M', 4, 12],
  ['PROJECT_MANAGEMENT', 'Project Management', 'PROJECT', 'E', 4, 12],
  ['LEADERSHIP', 'Leadership', 'LEADERSHIP', 'E', 5, 14],
  ['CROSS_DEPARTMENT_COLLABORATION', 'Cross-department Collaboration', 'CROSS_DEPT', 'E', 3, 10],
  ['WEALTH_MANAGEMENT_ADVANCED', 'Wealth Management Advanced', 'FINANCE', 'M', 4, 12],
  ['TEAMWORK', 'Teamwork', 'CROSS_DEPT', 'M', 3, 10],
  ['CUSTOMER_SEGMENTATION_STRATEGY', 'Customer Segmentation Strategy', 'FINANCE', 'M', 4, 12],
  ['RISK_DISCLOSURE_AND_COMPLIANCE', 'Risk Disclosure and Compliance', 'FINANCE', 'M', 3, 10],
  ['DATA_ANALYSIS', 'Data Analysis', 'IT', 'E', 2, 10],
  ['PYTHON', 'Python', 'IT', 'E', 3, 14],
  ['AI_APPLICATIONS', 'AI Applications', 'IT', 'E', 4, 14],
  ['BLOCKCHAIN_IN_FINANCE', 'Blockchain in Finance', 'FINANCE', 'E', 2.5, 8],
  ['CUSTOMER_SERVICE_SKILLS', 'Customer Service Skills', 'CUSTOMER_SERVICE', 'M', 4, 12],
  ['STRATEGIC_MANAGEMENT', 'Strategic Management', 'LEADERSHIP', 'E', 4, 12],
  ['TTT', 'Train the Trainer', 'TRAINING', 'P', 4, 12],
];

/** Courses that end with an exam. */
const EXAMS = new Set([
  'SAFETY_EXAM',
  'NEGOTIATION',
  'LEAN',
  'TEAM_MGMT_BASICS',
  'TEAM_MGMT',
  'PROJECT_COORDINATION',
  'LEADERSHIP',
]);

const COMPLIANCE: Readonly<Record<string, string>> = {
  WORK_SAFETY: 'WORK_SAFETY',
  DATA_SECURITY: 'DATA_SECURITY',
  ANTI_HARASSMENT: 'ANTI_HARASSMENT',
};

/** Base courses by post (PR-01). */
const MANDATORY_FOR: Readonly<Record<string, readonly string[]>> = {
  CULTURE: ['store-associate'],
  SAFETY_EXAM: ['store-associate'],
  DEPT_PROCESS: ['store-associate'],
  TEAM_MGMT_BASICS: ['store-supervisor'],
};

export const courses: readonly DemoCourse[] = LINES.map(([code, name, category, type, credits, classHours]) => ({
  code,
  name,
  category,
  creditType: TYPES[type],
  credits,
  classHours,
  hasExam: EXAMS.has(code),
  ...(COMPLIANCE[code] && { complianceTopic: COMPLIANCE[code] }),
  ...(MANDATORY_FOR[code] && { mandatoryForPositionIds: MANDATORY_FOR[code] }),
}));
