import { describe, expect, it } from 'vitest';
import { renewRevision } from './renew-revision.ts';

describe('renewRevision', () => {
  it('names the thing at its new revision wherever it stands, and leaves the others', () => {
    const input = {
      tasks: [
        { id: 'a', revision: 1 },
        { id: 'b', revision: 1 },
      ],
      into: { id: 'a', revision: 1 },
    };
    expect(renewRevision(input, 'a', 4)).toEqual({
      tasks: [
        { id: 'a', revision: 4 },
        { id: 'b', revision: 1 },
      ],
      into: { id: 'a', revision: 4 },
    });
  });

  it('knows the thing that others go into by its own names', () => {
    expect(renewRevision({ intoId: 'a', intoRevision: 1, reason: 'x' }, 'a', 4)).toEqual({
      intoId: 'a',
      intoRevision: 4,
      reason: 'x',
    });
  });

  it('gives no revision to what is named without one', () => {
    expect(renewRevision({ organisation: { id: 'a' }, reason: 'x' }, 'a', 4)).toEqual({
      organisation: { id: 'a' },
      reason: 'x',
    });
  });
});
