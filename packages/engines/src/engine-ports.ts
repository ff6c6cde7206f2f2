/** Where the engines listen, on loopback. */
export interface EnginePorts {
  readonly mongodb: number;
  readonly kafka: number;
  /** Where Kafka's controller listens; nobody but the broker itself uses it. */
  readonly controller: number;
}
