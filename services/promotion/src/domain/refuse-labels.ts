import { reject } from '@ladder/decision';
import type { Rejected } from '@ladder/decision';

/** Ids of master data are names that can be read, `xu-dan`; they travel as keys of events. */
const ID = /^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$/;
/** Codes, numbers and grades, as other systems write them. */
const CODE = /^[A-Za-z0-9._:-]{1,64}$/;
const NAME_MAX_CHARACTERS = 200;

/** What master data is called; only what is given is looked at. */
export interface Labels {
  readonly id?: string;
  /** Field → code, for example `employeeNo`. */
  readonly codes?: Readonly<Record<string, string>>;
  readonly name?: string;
  /** Field → id of something else that is named, perhaps of something that does not exist yet. */
  readonly references?: Readonly<Record<string, string | null>>;
}

/** Refuses an id, a code or a name that could not travel in an event; null when all is well. */
export function refuseLabels({ id, codes = {}, name, references = {} }: Labels): Rejected<'MALFORMED'> | null {
  if (id !== undefined && !ID.test(id)) return reject('MALFORMED', { field: 'id', value: id });
  for (const [field, value] of Object.entries(references)) {
    if (value !== null && !ID.test(value)) return reject('MALFORMED', { field, value });
  }
  for (const [field, value] of Object.entries(codes)) {
    if (!CODE.test(value)) return reject('MALFORMED', { field, value });
  }
  const isName = name === undefined || (name.trim() !== '' && name.length <= NAME_MAX_CHARACTERS);
  return isName ? null : reject('MALFORMED', { field: 'name', value: name });
}
