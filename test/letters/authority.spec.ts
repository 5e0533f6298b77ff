import { historyOf } from '../coalition/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { answerOf, seen, Signers, type Colleague } from './people-who-sign';

const SIGN = 'signLetter(id: $id, version: 1, display: PUBLIC)';
const REQUEST = 'requestSignature(id: $id, version: 1, display: WITHHELD, updates: true)';
const CONFIRM = 'confirmSignatureRequest(id: $id, version: 1)';
const REFUSE = 'refuseSignatureRequest(id: $id, note: "The board has not met.")';
const OWN = 'signatureRequest { id state requestedBy display note decidedBy } mayRequestSignature';

interface Own {
  readonly signatureRequest: { readonly id: string; readonly state: string } | null;
  readonly mayRequestSignature: boolean;
}

describe('who signs for an organisation', () => {
  let app: TestApp;
  let signers: Signers;
  beforeAll(async () => {
    app = await startTestApp();
    signers = new Signers(app, await app.coordinator());
  });
  afterAll(() => app.close());

  describe('by an authority', () => {
    it('of campaigns joined signs a letter of such a campaign, and no other (PR-12)', async () => {
      const narrow = await signers.colleague('Narrow', {
        authority: { scope: 'LETTERS_OF_CAMPAIGNS_JOINED' },
      });
      const joined = await signers.letter({ campaign_id: `'${await signers.campaign(narrow)}'` });
      const others = [
        await signers.letter(),
        await signers.letter({ campaign_id: `'${await signers.campaign(narrow, 'OBSERVE')}'` }),
        await signers.letter({ campaign_id: `'${await signers.campaign(null)}'` }),
      ];
      const { letters } = await narrow.visitor.data<{ letters: { edges: { node: object }[] } }>(
        '{ letters(awaitsUs: true) { edges { node { id signing { title } } } } }',
      );
      expect(letters.edges.map(({ node }) => node)).toEqual([
        { id: joined.id, signing: { title: 'Director' } },
      ]);
      for (const { id } of others) {
        expect(await answerOf(narrow.visitor, SIGN, id)).toBe('NOT_AUTHORISED_SIGNER');
        expect(await seen(narrow.visitor, id, 'signing { title } mayRequestSignature')).toEqual({
          signing: null,
          mayRequestSignature: true,
        });
      }
      expect(await answerOf(narrow.visitor, SIGN, joined.id, 'ownSignature { standing }')).toEqual({
        ownSignature: { standing: 'COUNTS' },
      });
      expect(await answerOf(narrow.visitor, 'withdrawSignature(id: $id)', joined.id, 'count')).toEqual({
        count: 0,
      });
    });

    it('that ended yesterday signs nothing, by the database’s date', async () => {
      const partner = await signers.colleague('Ended', { authority: {} });
      const { id } = await signers.letter();
      const ends = (day: string) =>
        app.owner.query(
          `update authorised_signer set valid_until = (clock_timestamp() at time zone 'UTC')::date + ${day} where person_id = $1`,
          [partner.personId],
        );
      await ends('-1');
      expect(await answerOf(partner.visitor, SIGN, id)).toBe('NOT_AUTHORISED_SIGNER');
      await ends('0');
      expect(await answerOf(partner.visitor, SIGN, id, 'count')).toEqual({ count: 1 });
    });
  });

  describe('by a request (US-07)', () => {
    let signer: Colleague;
    let asker: Colleague;
    beforeAll(async () => {
      signer = await signers.colleague('Board', { authority: {} });
      asker = await signers.colleague('Board', { organisationId: signer.organisationId, role: 'MEMBER' });
    });

    const ask = async (id: string) => {
      const { signatureRequest } = (await answerOf(asker.visitor, REQUEST, id, OWN)) as Own;
      if (signatureRequest === null) throw new Error('nothing was asked for');
      return signatureRequest.id;
    };
    /** A signer is reminded of the letter besides. */
    const mailsTo = ({ email }: Colleague) =>
      app.mailbox.linksTo(email, 'A request for you', 'Une demande pour vous', 'Una solicitud para usted');

    it('is pending, tells the signers by mail and nobody else, and signs once one of them confirms', async () => {
      const { id } = await signers.letter();
      const outsider = await signers.colleague('Elsewhere', { authority: {} });
      const known = mailsTo(signer).length;
      expect(await seen(asker.visitor, id, OWN)).toEqual({
        signatureRequest: null,
        mayRequestSignature: true,
      });
      const request = await ask(id);
      expect(await ask(id)).toBe(request);
      expect(await seen<Own>(asker.visitor, id, OWN)).toMatchObject({
        signatureRequest: {
          state: 'PENDING',
          requestedBy: 'Person of Board',
          display: 'WITHHELD',
          decidedBy: null,
        },
      });
      expect(await seen(asker.visitor, id, 'count ownSignature { display }')).toEqual({
        count: 0,
        ownSignature: null,
      });
      const link = await until('a mail to the signer', () => mailsTo(signer)[known]);
      expect(new URL(link).pathname).toBe(`/letters/${id}/sign`);
      const mail = app.mailbox.mails.find(({ text }) => text?.includes(link));
      expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Board|OLA|Counsel/);
      const { signatureRequests } = await signer.visitor.data<{
        signatureRequests: { edges: { node: { id: string } }[] };
      }>('{ signatureRequests { edges { node { id letterTitle requestedBy } } } }');
      expect(signatureRequests.edges.map(({ node }) => node.id)).toContain(request);
      for (const other of [asker, outsider]) {
        expect(await other.visitor.data('{ signatureRequests { totalCount } }')).toEqual({
          signatureRequests: { totalCount: 0 },
        });
      }
      for (const mutation of [CONFIRM, REFUSE]) {
        expect(await answerOf(asker.visitor, mutation, request)).toBe('NOT_AUTHORISED_SIGNER');
        expect(await answerOf(outsider.visitor, mutation, request)).toBe('NOT_FOUND');
      }
      expect(await seen(outsider.visitor, id, 'signatureRequest { id }')).toEqual({ signatureRequest: null });
      expect(
        await answerOf(signer.visitor, CONFIRM, request, 'count ownSignature { display updates title }'),
      ).toEqual({
        count: 1,
        ownSignature: { display: 'WITHHELD', updates: true, title: 'Director' },
      });
      expect(await seen<Own>(asker.visitor, id, OWN)).toMatchObject({
        signatureRequest: { state: 'CONFIRMED', decidedBy: 'Person of Board' },
        mayRequestSignature: false,
      });
      for (const mutation of [CONFIRM, REFUSE])
        expect(await answerOf(signer.visitor, mutation, request)).toBe('REQUEST_ENDED');
      expect(await answerOf(asker.visitor, REQUEST, id)).toBe('ALREADY_SIGNED');
      expect(mailsTo(signer)).toHaveLength(known + 1);
      expect(mailsTo(outsider)).toEqual([]);
      expect((await historyOf(app, id)).filter((kind) => kind.startsWith('SIGNATURE'))).toEqual([
        'SIGNATURE_REQUESTED',
        'SIGNATURE_GIVEN',
        'SIGNATURE_REQUEST_CONFIRMED',
      ]);
    });

    it('is refused with a note, may be made anew, and writes to a signer at most three times a letter', async () => {
      const { id } = await signers.letter();
      const known = mailsTo(signer).length;
      for (let n = 0; n < 4; n += 1) {
        const request = await ask(id);
        expect(await answerOf(signer.visitor, REFUSE, request, OWN)).toMatchObject({
          signatureRequest: {
            state: 'REFUSED',
            note: 'The board has not met.',
            decidedBy: 'Person of Board',
          },
        });
        expect(await answerOf(signer.visitor, CONFIRM, request)).toBe('REQUEST_ENDED');
      }
      expect(await seen(asker.visitor, id, 'count mayRequestSignature')).toEqual({
        count: 0,
        mayRequestSignature: true,
      });
      await until('all that is owed is done', async () => {
        const { rows } = await app.owner.query(
          `select from outbox where name = 'letters.signature-request' and done_at is null`,
        );
        return rows.length === 0;
      });
      expect(mailsTo(signer).length - known).toBeLessThanOrEqual(3);
    });

    it('has one decision, however many signers decide at once', async () => {
      const { id } = await signers.letter();
      const second = await signers.colleague('Board', {
        organisationId: signer.organisationId,
        authority: {},
      });
      const request = await ask(id);
      const answers = await Promise.all(
        [CONFIRM, REFUSE, CONFIRM, REFUSE].map((mutation, n) =>
          answerOf([signer, second][n % 2]!.visitor, mutation, request, 'signatureRequest { state } count'),
        ),
      );
      const decided = answers.filter((answer) => answer !== 'REQUEST_ENDED') as { signatureRequest: { state: string }; count: number }[]; // prettier-ignore
      expect(decided).toHaveLength(1);
      expect(decided[0]?.count).toBe(decided[0]?.signatureRequest.state === 'CONFIRMED' ? 1 : 0);
      const { rows } = await app.owner.query('select from signature where letter_id = $1', [id]);
      expect(rows).toHaveLength(decided[0]?.count ?? -1);
    });

    it('is answered by a signature that a signer gives without having read it', async () => {
      const { id } = await signers.letter();
      await ask(id);
      expect(await answerOf(signer.visitor, SIGN, id, OWN)).toMatchObject({
        signatureRequest: { state: 'CONFIRMED' },
      });
    });

    it('ends with the time for signing', async () => {
      const { id } = await signers.letter();
      const request = await ask(id);
      await signers.set(id, { closes_at: 'clock_timestamp()' });
      expect(await seen<Own>(asker.visitor, id, OWN)).toMatchObject({ signatureRequest: { state: 'ENDED' } });
      for (const mutation of [CONFIRM, REFUSE])
        expect(await answerOf(signer.visitor, mutation, request)).toBe('REQUEST_ENDED');
      expect(await answerOf(asker.visitor, REQUEST, id)).toBe('DEADLINE_PASSED');
    });

    it('is for those who may not sign, and act for an organisation', async () => {
      const { id } = await signers.letter();
      expect(await answerOf(signer.visitor, REQUEST, id)).toBe('SIGNER_NEEDS_NO_REQUEST');
      expect(await answerOf(signers.coordinator, REQUEST, id)).toBe('NO_ORGANISATION');
      expect(await seen(signers.coordinator, id, 'mayRequestSignature')).toEqual({
        mayRequestSignature: false,
      });
      const officer = await signers.colleague('Board', { organisationId: signer.organisationId, role: 'DATA_PROTECTION_OFFICER' }); // prettier-ignore
      expect(await answerOf(officer.visitor, REQUEST, id)).toBe('FORBIDDEN');
    });
  });
});
