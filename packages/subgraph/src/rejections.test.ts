import { describe, expect, test } from '@jest/globals';
import { reject } from '@ladder/decision';
import { languageOf } from './language.ts';
import { renderRejection } from './rejections.ts';

const catalogue = { TOO_LOW: { en: 'Score {score} is below {required}.', zh: '成绩 {score} 低于 {required}。' } };

describe('a refusal', () => {
  test('is shown in the reader’s language, with its figures', () => {
    const refusal = reject('TOO_LOW', { score: 59.5, required: 60 });
    expect(renderRejection(catalogue, 'en', refusal).message).toBe('Score 59.5 is below 60.');
    expect(renderRejection(catalogue, 'zh', refusal).message).toBe('成绩 59.5 低于 60。');
    expect(renderRejection(catalogue, 'en', refusal).facts).toContainEqual({ name: 'score', value: '59.5' });
  });

  test('without texts is a bug', () => {
    expect(() => renderRejection(catalogue, 'en', reject('UNKNOWN'))).toThrow(/UNKNOWN/);
  });
});

describe('the reader’s language', () => {
  test.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-US,zh;q=0.5', 'en'],
    ['fr, zh;q=0.3', 'zh'],
    ['fr', 'en'],
    [undefined, 'en'],
  ])('by "%s" is %s', (header, expected) => {
    expect(languageOf(header)).toBe(expected);
  });
});
