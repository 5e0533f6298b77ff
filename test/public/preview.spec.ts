import { plantSignatures } from '../letters/plant-signatures';
import { authorise, joinPartner, openLetter, type Partner } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';

const EYES = ['PUBLIC', 'RECIPIENT', 'VERIFIER'] as const;
const DISPLAYS = ['PUBLIC', 'DELIVERED_ONLY', 'WITHHELD'] as const;
const HIDDEN = ['Delivered Orchid', 'Withheld Orchid'] as const;

interface Preview {
  readonly display: string | null;
  readonly own: string | null;
  readonly count: number;
  readonly names: readonly { readonly printedName: string; readonly own: boolean }[];
  readonly recipientOnly: number | null;
  readonly withheld: number | null;
  readonly together: number;
}

describe('the three-eyes preview', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let partner: Partner;
  let letter: { id: string };

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    partner = await joinPartner(app, coordinator, 'Maison de la Justice', 'maison@example.org');
    await authorise(coordinator, partner);
    letter = await openLetter(coordinator, 600_000);
    await plantSignatures(app, letter.id, [
      { name: 'Public Orchid' },
      { name: 'Delivered Orchid', display: 'DELIVERED_ONLY' },
      { name: 'Withheld Orchid', display: 'WITHHELD' },
      { name: 'Unconfirmed Orchid', waiting: true },
    ]);
  });
  afterAll(() => app.close());

  async function look(visitor: Visitor, eye: string, display: string | null): Promise<Preview> {
    const { letterPreview } = await visitor.data<{ letterPreview: Preview }>(
      `query ($id: ID!, $as: LetterEye!, $display: DisplayChoice) { letterPreview(id: $id, as: $as, display: $display) {
         display own count names { printedName own title affiliation country } recipientOnly withheld together versionNumber sha256 } }`,
      { id: letter.id, as: eye, display },
    );
    return letterPreview;
  }
  const namesIn = ({ names }: Preview) => names.map(({ printedName }) => printedName);

  it('shows a signer the own name wherever an eye would read it under a choice, and nowhere else', async () => {
    for (const eye of EYES)
      for (const display of DISPLAYS) {
        const seen = await look(partner.visitor, eye, display);
        const named = display === 'PUBLIC' || (eye === 'RECIPIENT' && display === 'DELIVERED_ONLY');
        expect(seen.own).toBe(named ? 'NAMED' : eye === 'VERIFIER' ? 'COMMITTED' : 'COUNTED');
        expect(namesIn(seen).includes('Maison de la Justice')).toBe(named);
        expect(seen.count).toBe(4);
      }
  });

  it('shows a signer, of what the recipient alone reads, no name but the own, and no part that singles somebody out', async () => {
    for (const eye of EYES)
      for (const display of [...DISPLAYS, null]) {
        const seen = await look(partner.visitor, eye, display);
        for (const hidden of HIDDEN) expect(JSON.stringify(seen)).not.toContain(hidden);
        expect([seen.recipientOnly, seen.withheld, seen.together]).toEqual([null, null, 2]);
      }
  });

  it('shows a coordinator what is delivered, and a withheld name through no eye', async () => {
    expect(namesIn(await look(coordinator, 'PUBLIC', null))).toEqual(['Public Orchid']);
    expect(namesIn(await look(coordinator, 'VERIFIER', null))).toEqual(['Public Orchid']);
    const delivered = await look(coordinator, 'RECIPIENT', null);
    expect(namesIn(delivered)).toEqual(['Delivered Orchid', 'Public Orchid']);
    expect([delivered.recipientOnly, delivered.withheld, delivered.count]).toEqual([1, 1, 3]);
  });

  it('looks, once it is given, at the signature there is, and counts it once', async () => {
    await partner.visitor.data(
      'mutation ($id: ID!) { signLetter(id: $id, version: 1, display: DELIVERED_ONLY) { __typename } }',
      { id: letter.id },
    );
    const given = await look(partner.visitor, 'RECIPIENT', null);
    expect([given.display, given.own, given.count, given.together]).toEqual([
      'DELIVERED_ONLY',
      'NAMED',
      4,
      2,
    ]);
    expect(namesIn(given)).toEqual(['Maison de la Justice', 'Public Orchid']);
    expect(namesIn(await look(partner.visitor, 'PUBLIC', null))).toEqual(['Public Orchid']);
    expect(namesIn(await look(coordinator, 'RECIPIENT', null))).toContain('Maison de la Justice');
  });
});
