type Known<Fields> = { [Field in keyof Fields]?: NonNullable<Fields[Field]> };

/** Only the fields that have a value: state says null for what is not known, an event leaves it out. */
export const known = <Fields extends object>(fields: Fields): Known<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Known<Fields>;
