import { newId } from '../../libs/kernel/src/ids';
import { verifyLetter, verifyReceipt } from '../../tools/verify-letter.mjs';
import { plantPerson } from '../coalition/people';
import { get, post, signAndConfirm, SIGNER, textOf } from '../public/page';
import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';
import { answerOf, seen, Signers } from './people-who-sign';
import { plantSignOns } from './plant-sign-ons';
import type { SampleBundle } from './seal-sample';

interface Seal {
  readonly state: string;
  readonly size: number | null;
  readonly standing: number | null;
  readonly root: string | null;
  readonly key: string | null;
  readonly supplements: readonly { readonly number: number; readonly added: number }[];
}

const SEAL =
  'seal { state size standing root key fingerprint sealedAt supplements { number added root sealedAt } }';

describe('the seal of a letter', () => {
  let app: TestApp;
  let coordinator: Visitor;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
  });
  afterAll(() => app.close());

  const sealOf = async (id: string) => (await seen<{ seal: Seal | null }>(coordinator, id, SEAL)).seal;
  const close = (id: string) => answerOf(coordinator, 'closeLetter(id: $id, reason: "Enough")', id);
  const sealed = (id: string, heads = 1) =>
    until(`seal ${heads} of a letter`, async () => {
      const seal = await sealOf(id);
      return seal?.state === 'SEALED' && seal.supplements.length === heads - 1 && seal;
    });
  const json = async <T>(path: string) => JSON.parse(await textOf(app, path)) as T;
  const bundleOf = (slug: string) => json<SampleBundle>(`/l/${slug}/seal.json`);
  const owe = (letterId: string) =>
    app.owner.query(
      `with owed as (insert into outbox (id, coalition_id, name, payload, run_at)
         select gen_random_uuid(), coalition_id, 'letters.seal', jsonb_build_object('letterId', id), now() from letter where id = $1 returning id)
       select pg_notify('chorus_outbox', '') from owed`,
      [letterId],
    );

  it('holds exactly what counted at closing, and names those alone who chose to be public', async () => {
    const letter = await openLetter(coordinator, 600_000);
    await plantSignOns(app, letter.id, [
      { name: 'Public Person', email: 'public@example.org' },
      { name: 'Quiet Person', email: 'quiet@example.org', display: 'WITHHELD' },
      { name: 'Recipient Person', email: 'recipient@example.org', display: 'DELIVERED_ONLY' },
      { name: 'Waiting Person', email: 'waiting@example.org', waiting: true },
      { name: 'Held Person', email: 'held@example.org', held: true },
    ]);
    const token = await signAndConfirm(app, letter.slug, { ...SIGNER, display: 'WITHHELD' });
    expect(await sealOf(letter.id)).toBeNull();
    expect((await get(app, `/l/${letter.slug}/seal.json`)).status).toBe(404);
    await close(letter.id);
    const seal = await sealed(letter.id);
    expect(seal).toMatchObject({ size: 4, standing: 4, supplements: [] });

    const bundle = await bundleOf(letter.slug);
    expect(verifyLetter(bundle, { key: seal.key ?? '' })).toMatchObject({
      size: 4,
      root: seal.root,
      letter: letter.slug,
    });
    const named = bundle.entries.flatMap(({ signature }) => signature?.name ?? []);
    expect(named).toEqual(['Public Person']);
    expect(JSON.stringify(bundle)).not.toMatch(/Quiet|Recipient|Waiting|Held|Ada|example\.org/);

    const letterPage = await until('the page to tell', async () => {
      const html = await textOf(app, `/l/${letter.slug}/es`);
      return html.includes('seal.json') && html;
    });
    expect(letterPage).toContain('href="/verify/es"');
    const page = await textOf(app, `/r/${token}/en`);
    expect(page).toContain(`href="/r/${token}/seal.json"`);
    const receipt = await json<{ signature: { name: string }; place: number }>(`/r/${token}/seal.json`);
    expect(receipt.signature.name).toBe(SIGNER.name);
    expect(verifyReceipt(receipt, { bundle, key: seal.key ?? '' })).toMatchObject({ version: 1 });
    await owe(letter.id);
    await closedAndSealedAgain();
    expect(await bundleOf(letter.slug)).toEqual(bundle);
  });

  /** Another letter's seal is there: what was owed before is done. */
  async function closedAndSealedAgain(): Promise<void> {
    const other = await openLetter(coordinator, 600_000);
    await close(other.id);
    expect(await sealed(other.id)).toMatchObject({ size: 0 });
    expect(verifyLetter(await bundleOf(other.slug))).toMatchObject({ size: 0 });
  }

  it('grows by dated supplements that begin with what was sealed, and says who stands no more', async () => {
    const letter = await openLetter(coordinator, 600_000);
    const crowd = Array.from({ length: 600 }, (_, n) => ({
      name: `Person ${n}`,
      email: `crowd${n}@example.org`,
    }));
    await plantSignOns(app, letter.id, crowd);
    await close(letter.id);
    await sealed(letter.id);
    const soon = new Date(Date.now() + 3_000).toISOString().slice(0, -1);
    await answerOf(coordinator, `admitLateSignatures(id: $id, until: "${soon}", zone: "UTC")`, letter.id);
    const token = await signAndConfirm(app, letter.slug, {
      ...SIGNER,
      email: 'late@example.org',
      name: 'Late Person',
    });
    expect(await seen(coordinator, letter.id, 'count')).toEqual({ count: 600 });
    const seal = await sealed(letter.id, 2);
    expect(seal).toMatchObject({ size: 601, supplements: [{ number: 1, added: 1 }] });
    expect(await seen(coordinator, letter.id, 'count')).toEqual({ count: 601 });
    const bundle = await bundleOf(letter.slug);
    expect(verifyLetter(bundle)).toMatchObject({ size: 601, standing: 601 });
    expect(verifyReceipt(await json(`/r/${token}/seal.json`), { bundle })).toMatchObject({ place: 600 });

    await app.owner.query(
      `update signature set moderation = 'REJECTED' where letter_id = $1 and printed_name = 'Person 7'`,
      [letter.id],
    );
    await owe(letter.id);
    expect(await sealed(letter.id, 3)).toMatchObject({ size: 601, standing: 600 });
    const after = await bundleOf(letter.slug);
    expect(verifyLetter(after)).toMatchObject({ size: 601, standing: 600 });
    expect(JSON.stringify(after.entries)).not.toContain('"Person 7"');
    await app.owner.query(`update signature set moderation = 'NONE' where letter_id = $1`, [letter.id]);
    await owe(letter.id);
    expect(await sealed(letter.id, 4)).toMatchObject({ size: 601, standing: 601 });
    verifyLetter(await bundleOf(letter.slug));
  });

  it('is given to members of a letter among them, and each receipt to its own signer', async () => {
    const signers = new Signers(app, coordinator);
    const letter = await signers.letter({ audience: `'MEMBERS'` });
    const colleague = await signers.colleague('Quiet House', { authority: {} });
    await answerOf(colleague.visitor, 'signLetter(id: $id, version: 1, display: WITHHELD)', letter.id);
    await close(letter.id);
    await sealed(letter.id);
    const fetched = async (visitor: Visitor, file: string) => {
      const answer = await visitor.get(`/letters/${letter.id}/${file}.json`);
      return answer.status === 200 ? ((await answer.json()) as SampleBundle) : answer.status;
    };
    const bundle = await fetched(coordinator, 'seal');
    expect(verifyLetter(bundle)).toMatchObject({ size: 1 });
    expect(JSON.stringify(bundle)).not.toContain('Quiet House');
    const receipt = await fetched(colleague.visitor, 'receipt');
    expect(verifyReceipt(receipt, { bundle })).toMatchObject({ place: 0 });
    expect(JSON.stringify(receipt)).toContain('Quiet House');
    expect(await fetched(coordinator, 'receipt')).toBe(404);
    expect(await fetched(await otherCoalition(), 'seal')).toBe(404);
    expect(await fetched(new Visitor(app.url), 'seal')).toBe(401);
    expect((await get(app, `/l/${letter.slug}/seal.json`)).status).toBe(404);
  });

  /** Somebody who coordinates another coalition. */
  async function otherCoalition(): Promise<Visitor> {
    const { visitor, membershipId } = await plantPerson(app, 'COORDINATOR');
    const id = newId();
    await app.owner.query(`insert into coalition (id, slug, name) values ($1, 'other', 'Other')`, [id]);
    await app.owner.query('update membership set coalition_id = $1 where id = $2', [id, membershipId]);
    return visitor;
  }

  it('is verified on a page without a script, in words that say which letter, text and day', async () => {
    const letter = await openLetter(coordinator, 600_000);
    const token = await signAndConfirm(app, letter.slug, {
      ...SIGNER,
      email: 'page@example.org',
      display: 'WITHHELD',
    });
    await close(letter.id);
    await sealed(letter.id);
    const receipt = await textOf(app, `/r/${token}/seal.json`);
    const found = await verify(receipt);
    expect(found).toContain('<h2>Verified</h2>');
    expect(found).toContain('A letter to OLA');
    expect(found).toContain('1 of 1');
    expect(found).not.toContain(SIGNER.name);
    expect(found).not.toContain('<script');
    expect(found.length).toBeLessThan(14_000);
    expect(await verify(receipt.replace(SIGNER.name, 'Ada Writer'))).toContain('the receipt does not hold');
    expect(await verify('{}')).toContain('this is no receipt');
    expect(await (await post(app, '/verify/fr', { receipt })).text()).toContain('<h2>Vérifié</h2>');
    await app.owner.query(`update letter set audience = 'MEMBERS' where id = $1`, [letter.id]);
    await until('the page to forget', async () => (await verify(receipt)).includes('no public letter here'));
    const shown = await fetch(`${app.url}/verify`, { headers: { 'accept-language': 'es' } });
    expect(await shown.text()).toContain('Verificar una firma');
    expect(shown.headers.get('x-robots-tag')).toContain('noindex');
  });

  const verify = async (receipt: string) => (await post(app, '/verify/en', { receipt })).text();

  it('keeps the key in an envelope that opens in its own row alone', async () => {
    const { rows } = await app.owner.query<{ private_key: Buffer }>('select private_key from seal_key');
    expect(rows).toHaveLength(1);
    const letter = await openLetter(coordinator, 600_000);
    await app.owner.query(
      `update seal_key set private_key = set_byte(private_key, 60, get_byte(private_key, 60) # 1)`,
    );
    await close(letter.id);
    await until('a refusal', () =>
      app.logs.some((line) => line.includes('a job failed') && line.includes('letters.seal')),
    );
    expect(await sealOf(letter.id)).toMatchObject({ state: 'PENDING', size: null });
  });
});
