import { describe, expect, it } from 'vitest';
import { excerptAround } from './excerpt-around.ts';

const long = `${'甲'.repeat(40)}就业${'乙'.repeat(40)}`;

describe('excerptAround', () => {
  it('begins shortly before the first of the words', () => {
    expect(excerptAround(long, ['乙乙', '就业'])).toBe(`…${'甲'.repeat(12)}就业${'乙'.repeat(40)}`);
  });

  it('leaves a text whole whose words stand near its beginning, or nowhere', () => {
    expect(excerptAround('保就业', ['就业'])).toBe('保就业');
    expect(excerptAround(long, ['汇率'])).toBe(long);
    expect(excerptAround(long, [])).toBe(long);
  });
});
