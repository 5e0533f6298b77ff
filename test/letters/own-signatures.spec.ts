import { historyOf, plantPerson, type Person } from '../coalition/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';
import { ReceiptLinkService } from '../../libs/letters/src';
import { answerOf, seen, Signers, type Colleague } from './people-who-sign';

const SIGN = 'signLetter(id: $id, version: 1, display: PUBLIC)';
const PERSONAL = 'signInPersonalCapacity(input: {id: $id, version: 1, display: PUBLIC})';
const NAMES =
  'count dissociated signatories { totalCount edges { node { printedName title affiliation dissociatedAt } } }';
const CHANGES = ['changeDisplay(id: $id, display: WITHHELD)', 'correctSignerTitle(id: $id, title: "Chair")'];
const PERSONAL_CHANGES = [
  'changeDisplay(id: $id, capacity: PERSONAL, display: WITHHELD)',
  'correctPersonalSignature(input: {id: $id, printedName: "R. Member"})',
  'withdrawSignature(id: $id, capacity: PERSONAL)',
];

interface Names {
  readonly count: number;
  readonly dissociated: number;
  readonly signatories: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: { readonly printedName: string; readonly dissociatedAt: string | null };
    }[];
  };
}

describe('what signers change of their own signature', () => {
  let app: TestApp;
  let signers: Signers;
  let partner: Colleague;
  let colleague: Colleague;
  let member: Person;
  const namesOf = async (id: string) => {
    const { signatories } = await seen<Names>(member.visitor, id, NAMES);
    return signatories.edges.map(({ node }) => node.printedName);
  };

  beforeAll(async () => {
    app = await startTestApp();
    signers = new Signers(app, await app.coordinator());
    partner = await signers.colleague('Partner', { authority: {} });
    colleague = await signers.colleague('Partner', { organisationId: partner.organisationId });
    member = await plantPerson(app, 'MEMBER', null, 'Ruth Member');
  });
  afterAll(() => app.close());

  /** A letter that the partner and the member have signed in public. */
  async function signed(): Promise<string> {
    const { id } = await signers.letter();
    await answerOf(partner.visitor, SIGN, id);
    await answerOf(member.visitor, PERSONAL, id);
    return id;
  }

  it('until closing is how it is shown: the name comes and goes, the count stays', async () => {
    const id = await signed();
    expect(await namesOf(id)).toEqual(['Partner', 'Ruth Member']);
    for (const display of ['WITHHELD', 'DELIVERED_ONLY']) {
      expect(await answerOf(partner.visitor, `changeDisplay(id: $id, display: ${display})`, id, 'count ownSignature { display }')).toEqual({ count: 2, ownSignature: { display } }); // prettier-ignore
      expect(await namesOf(id)).toEqual(['Ruth Member']);
    }
    await answerOf(partner.visitor, 'changeDisplay(id: $id, display: PUBLIC)', id);
    await answerOf(member.visitor, 'changeDisplay(id: $id, capacity: PERSONAL, display: WITHHELD)', id);
    expect(await namesOf(id)).toEqual(['Partner']);
  });

  it('until closing is how it prints: history has what was corrected, and no name', async () => {
    const id = await signed();
    await app.owner.query(`update organisation set name = 'Partner Renamed' where id = $1`, [
      partner.organisationId,
    ]);
    expect(await namesOf(id)).toContain('Partner');
    await answerOf(partner.visitor, 'correctSignerTitle(id: $id, title: "Chair")', id);
    await answerOf(member.visitor, 'correctPersonalSignature(input: {id: $id, printedName: "Ruth M.", affiliation: "Clinic", country: "CD"})', id); // prettier-ignore
    const { signatories } = await seen<Names>(member.visitor, id, NAMES);
    expect(signatories.edges.map(({ node }) => node)).toMatchObject([
      { printedName: 'Partner Renamed', title: 'Chair' },
      { printedName: 'Ruth M.', affiliation: 'Clinic' },
    ]);
    const { rows } = await app.owner.query<{ payload: { fields: string[] } }>(
      `select payload from history where kind = 'SIGNATURE_CORRECTED' and subject_id = $1 order by at`,
      [id],
    );
    expect(rows.map(({ payload }) => payload.fields)).toEqual([
      ['printedName', 'title'],
      ['printedName', 'affiliation', 'country'],
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Ruth|Renamed|Clinic|Chair/);
    await app.owner.query(`update organisation set name = 'Partner' where id = $1`, [partner.organisationId]);
  });

  it('is taken back until closing, each in its own capacity', async () => {
    const id = await signed();
    await answerOf(partner.visitor, PERSONAL, id);
    const withdraw = (capacity: string) => `withdrawSignature(id: $id, capacity: ${capacity})`;
    expect(await answerOf(partner.visitor, withdraw('PERSONAL'), id, 'count')).toEqual({ count: 2 });
    expect(await namesOf(id)).toEqual(['Partner', 'Ruth Member']);
    expect(await answerOf(partner.visitor, withdraw('ORGANISATION'), id, 'count')).toEqual({ count: 1 });
    expect(await answerOf(partner.visitor, withdraw('ORGANISATION'), id, 'count')).toEqual({ count: 1 });
  });

  it('is no colleague’s without authority, and nobody’s who has not signed', async () => {
    const id = await signed();
    for (const mutation of [...CHANGES, 'withdrawSignature(id: $id)', 'dissociateSignature(id: $id)'])
      expect(await answerOf(colleague.visitor, mutation, id)).toBe('NOT_AUTHORISED_SIGNER');
    for (const mutation of [
      ...PERSONAL_CHANGES.slice(0, 2),
      'dissociateSignature(id: $id, capacity: PERSONAL)',
    ])
      expect(await answerOf(colleague.visitor, mutation, id)).toBe('NO_SIGNATURE');
    expect(await namesOf(id)).toEqual(['Partner', 'Ruth Member']);
  });

  it('after delivery is a dated note, counted for all and named as the signature is shown (US-25)', async () => {
    const id = await signed();
    await answerOf(signers.coordinator, PERSONAL.replace('PUBLIC', 'WITHHELD'), id);
    const dissociate = (capacity: string) => `dissociateSignature(id: $id, capacity: ${capacity})`;
    expect(await answerOf(partner.visitor, dissociate('ORGANISATION'), id)).toBe('NOT_CLOSED');
    await signers.set(id, { state: `'CLOSED'`, closes_at: 'clock_timestamp()' });
    for (const [visitor, mutations] of [
      [partner.visitor, [...CHANGES, 'withdrawSignature(id: $id)']],
      [member.visitor, PERSONAL_CHANGES],
    ] as const)
      for (const mutation of mutations) expect(await answerOf(visitor, mutation, id)).toBe('DEADLINE_PASSED');
    await signers.set(id, { state: `'DELIVERED'`, delivered_at: 'clock_timestamp()' });
    for (const mutation of [...CHANGES, 'withdrawSignature(id: $id)'])
      expect(await answerOf(partner.visitor, mutation, id)).toBe('LETTER_DELIVERED');
    for (const mutation of PERSONAL_CHANGES)
      expect(await answerOf(member.visitor, mutation, id)).toBe('LETTER_DELIVERED');
    const own = 'ownSignature { changeable dissociatedAt }';
    const first = (await answerOf(partner.visitor, dissociate('ORGANISATION'), id, own)) as object;
    expect(first).toEqual({
      ownSignature: { changeable: false, dissociatedAt: expect.any(String) as string },
    });
    expect(await answerOf(partner.visitor, dissociate('ORGANISATION'), id, own)).toEqual(first);
    await answerOf(signers.coordinator, dissociate('PERSONAL'), id);
    const { count, dissociated, signatories } = await seen<Names>(member.visitor, id, NAMES);
    expect([count, dissociated, signatories.totalCount]).toEqual([3, 2, 2]);
    expect(signatories.edges.map(({ node }) => node.dissociatedAt !== null)).toEqual([true, false]);
    expect((await historyOf(app, id)).filter((kind) => kind === 'SIGNATURE_DISSOCIATED')).toHaveLength(2);
  });

  describe('by the link of a mail', () => {
    let slug: string;
    let id: string;
    let token: string;
    const email = 'ada.by.link@example.org';
    const receipts = <T>(act: (service: ReceiptLinkService) => Promise<T>) =>
      app.run(() => act(app.app.get(ReceiptLinkService)));
    const codeOf = (act: (service: ReceiptLinkService) => Promise<unknown>) =>
      receipts(act).then(
        () => 'done',
        (error: { code?: string }) => error.code,
      );

    beforeAll(async () => {
      ({ id, slug } = await signers.letter());
      const form = { name: 'Ada Reader', email, display: 'PUBLIC', consent: 'yes', version: '1' };
      await new Visitor(app.url).post(`/l/${slug}/en`, form);
      const link = new URL(await until('a link', () => app.mailbox.linksTo(email)[0])).pathname;
      await new Visitor(app.url).post(`${link}/en`, {});
      token = link.split('/').at(-1) ?? '';
    });

    it('is the same, without an account', async () => {
      expect(await receipts((service) => service.changeDisplay(token, 'WITHHELD'))).toMatchObject({
        display: 'WITHHELD',
      });
      expect(await namesOf(id)).toEqual([]);
      await receipts((service) => service.changeDisplay(token, 'PUBLIC'));
      const to = { printedName: 'Ada L.', affiliation: null, country: 'FR' };
      expect(await receipts((service) => service.correct(token, to))).toMatchObject({
        ...to,
        changeable: true,
      });
      expect(await namesOf(id)).toEqual(['Ada L.']);
      expect(await codeOf((service) => service.dissociate(token))).toBe('NOT_CLOSED');
    });

    it('is sent again, until the letter has sent three mails to the address', async () => {
      for (let n = 0; n < 5; n += 1) await receipts((service) => service.resend(token));
      await until('all that is owed is done', async () => {
        const { rows } = await app.owner.query(
          'select from outbox where done_at is null and run_at <= now()',
        );
        return rows.length === 0;
      });
      expect(app.mailbox.linksTo(email)).toHaveLength(3);
      expect(app.mailbox.linksTo(email).every((link) => link.endsWith(`/${token}`))).toBe(true);
    });

    it('is a dated note once the letter is delivered, and nothing for a link that is none', async () => {
      await signers.set(id, {
        state: `'DELIVERED'`,
        closes_at: 'clock_timestamp()',
        delivered_at: 'clock_timestamp()',
      });
      expect(await codeOf((service) => service.withdraw(token))).toBe('LETTER_DELIVERED');
      expect(await codeOf((service) => service.changeDisplay(token, 'WITHHELD'))).toBe('LETTER_DELIVERED');
      expect(await receipts((service) => service.dissociate(token))).toMatchObject({
        dissociatedAt: expect.any(Date) as Date,
      });
      const wrong = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
      for (const act of [
        (service: ReceiptLinkService) => service.view(wrong),
        (service: ReceiptLinkService) => service.withdraw(wrong),
        (service: ReceiptLinkService) => service.resend(wrong),
        (service: ReceiptLinkService) => service.dissociate(wrong),
      ])
        expect(await codeOf(act)).toBe('LINK_INVALID');
    });
  });
});
