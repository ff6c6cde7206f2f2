import { describe, expect, test } from '@jest/globals';
import { parseExample, readExamples } from './examples.ts';

describe('an example query', () => {
  test('has its title and its person in comments', () => {
    const query = "# Xu Dan's own figures\n# as: xu-dan\nquery Mine { me { id } }\n";
    expect(parseExample('my-figures', query)).toEqual({
      name: 'my-figures',
      title: "Xu Dan's own figures",
      as: { employeeId: 'xu-dan', role: undefined },
      query,
    });
    expect(parseExample('everybody', '# as: he-jing HR_LD\n{ me { id } }').as).toEqual({
      employeeId: 'he-jing',
      role: 'HR_LD',
    });
  });

  test('is called by its file without them', () => {
    expect(parseExample('my-figures', '{ me { id } }')).toMatchObject({ title: 'my figures', as: undefined });
  });

  test('is looked for in a folder that need not exist', () => {
    expect(readExamples(new URL('./no-such-folder/', import.meta.url))).toEqual([]);
  });
});
