/** Something that a check has found. */
export interface Finding {
  /** File from the root, with its line where there is one. */
  readonly where: string;
  readonly message: string;
  /** true: worth saying, but nothing is wrong. */
  readonly isNote?: boolean;
}

/** One property of the repository that a machine can look after. */
export interface Check {
  /** Short name, also for `npm run check -- <name>`. */
  readonly name: string;
  /** Looks at the repository in the folder `root` and gives what is wrong with it; an empty answer passes. */
  readonly run: (root: string) => Promise<readonly Finding[]>;
}
