import { deliverable, fileName, filePath, isPackable, isUnderWay, sizeOf } from './packets';

describe('packets on the letter’s screen', () => {
  it('are offered once signing has closed', () => {
    const states = ['DRAFT', 'COMMENT', 'LOCKED', 'OPEN', 'CLOSED', 'DELIVERED', 'ANSWERED', 'WITHDRAWN'];
    expect(states.filter(isPackable)).toEqual(['CLOSED', 'DELIVERED', 'ANSWERED']);
  });

  it('are asked after while they are under way', () => {
    const states = ['QUEUED', 'BUILDING', 'READY', 'FAILED', 'DESTROYED'] as const;
    expect(states.filter((state) => isUnderWay({ state }))).toEqual(['QUEUED', 'BUILDING']);
  });

  it('are offered in the original and in what is approved and in step', () => {
    const translation = (language: string, current: boolean) => ({ language, current });
    const translations = [translation('fr', true), translation('es', false)];
    expect(deliverable({ language: 'en', translations })).toEqual(['en', 'fr']);
  });

  it('have files whose names say no title', () => {
    expect(filePath('l', { id: 'p' }, 'PDF')).toBe('/letters/l/packets/p.pdf');
    expect(fileName({ language: 'fr', format: 'UN' }, 'DOCX')).toBe('statement-fr.docx');
    expect(fileName({ language: 'en', format: 'LETTER' }, 'PDF')).toBe('letter-en.pdf');
  });

  it.each([
    [1, { n: 1, unit: 'kilobyte' }],
    [24_410, { n: 24, unit: 'kilobyte' }],
    [2_066_693, { n: 2.1, unit: 'megabyte' }],
  ])('say %i bytes as a person would', (bytes, size) => {
    expect(sizeOf(bytes)).toEqual(size);
  });
});
