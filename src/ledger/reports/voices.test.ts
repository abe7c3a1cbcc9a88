import { describe, expect, test } from 'vitest';
import { type Carrier, listVoices } from './voices.ts';

const carrier = (organisationId: string, role: Carrier['role']): Carrier => ({
  ...{ organisationId, role },
  id: `${organisationId} ${role}`,
});
const said = (carriers: Carrier[], convenerId: string | null = null) =>
  listVoices(carriers, convenerId).map(({ organisationId, kind, coSignerIds }) =>
    [organisationId, kind, ...coSignerIds].join(' '),
  );

describe('one voice per task', () => {
  test('the lead says for all, the others give inputs', () => {
    expect(said([carrier('b', 'responsible'), carrier('c', 'support'), carrier('a', 'lead')])).toEqual([
      'a consolidated',
      'b input',
      'c input',
    ]);
  });

  test('of several leads the first-listed speaks and the others stand beside it', () => {
    expect(said([carrier('a', 'lead'), carrier('b', 'lead'), carrier('c', 'responsible')])).toEqual([
      'a consolidated b',
      'b input',
      'c input',
    ]);
  });

  test('a convener says for all where the text names no lead', () => {
    const carriers = [carrier('a', 'responsible'), carrier('b', 'responsible')];
    expect(said(carriers, 'b')).toEqual(['a input', 'b consolidated']);
    expect(said(carriers)).toEqual(['a own', 'b own']);
  });

  test('a lead beside whom nobody stands speaks for itself', () => {
    expect(said([carrier('a', 'lead')])).toEqual(['a own']);
  });

  test('an organisation with several roles speaks once; a person who supervises does not', () => {
    const carriers = [carrier('a', 'responsible'), carrier('a', 'lead'), carrier('s', 'supervisor')];
    expect(listVoices(carriers, null)).toMatchObject([{ id: 'a lead', kind: 'own' }]);
  });
});
