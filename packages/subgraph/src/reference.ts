/** An entity of which only the key is needed to go on; its fields are loaded in batches when somebody asks for them. */
export interface Reference {
  readonly id: string;
}
