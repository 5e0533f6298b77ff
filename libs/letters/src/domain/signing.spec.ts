import { AUDIENCES } from './life';
import { admits, maySign } from './signing';

describe('who may sign', () => {
  it('is decided by the letter’s audience', () => {
    const admitted = (signer: Parameters<typeof admits>[1]) =>
      AUDIENCES.filter((each) => admits(each, signer));
    expect(admitted('ORGANISATION')).toEqual(['MEMBERS', 'ORGANISATIONS', 'PUBLIC']);
    expect(admitted('MEMBER')).toEqual(['MEMBERS', 'PUBLIC']);
    expect(admitted('ANYBODY')).toEqual(['PUBLIC']);
  });

  it('for an organisation is never its data protection officer', () => {
    expect(maySign('DATA_PROTECTION_OFFICER')).toBe(false);
  });
});
