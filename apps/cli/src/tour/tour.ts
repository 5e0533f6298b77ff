import { Browser } from './browser';
import type { LinkOf } from './mail-folder';
import * as plan from './plan-steps';
import * as steps from './steps';

export interface TourOptions {
  readonly url: string;
  /** Path of a sign-in link of a coordinator. */
  readonly signIn: string;
  readonly linkOf: LinkOf;
  readonly say: (sentence: string) => void;
}

/** What a coalition does, as its people would do it, step by step. Throws at the first step that fails. */
export async function tour({ url, signIn, linkOf, say }: TourOptions): Promise<void> {
  const mark = Date.now().toString(36);
  const page = (path: string) => new URL(path, url).href;
  let number = 0;
  const step = async <T>(sentence: string, work: () => Promise<T>): Promise<T> => {
    number += 1;
    try {
      const result = await work();
      say(`${String(number).padStart(2)}. ${sentence}`);
      return result;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`Step ${number} failed (${sentence}): ${reason}`, { cause: error });
    }
  };
  const look = (path: string) => say(`    ${page(path)}`);

  const coordinator = new Browser(url);
  const partner = new Browser(url);
  const reader = new Browser(url);
  const partnerAddress = `partner.${mark}@example.org`;
  const readerAddress = `reader.${mark}@example.org`;

  await step('The coordinator signs in with a link.', () => steps.signIn(coordinator, signIn));
  const register = await step('She reads the register: asks, targets, moments.', () =>
    steps.readRegister(coordinator),
  );
  say(
    `    ${register.asks.totalCount} asks, ${register.targets.totalCount} targets, ${register.moments.totalCount} moments`,
  );
  const organisation = await step('She adds a partner organisation; only coordinators see it.', () =>
    steps.addOrganisation(coordinator, `Partner ${mark}`),
  );
  await step('She invites a person of it, who gets a mail in French.', () =>
    steps.invite(coordinator, organisation, partnerAddress),
  );
  const invitation = await linkOf(partnerAddress);
  look(invitation);
  await step('The partner accepts, and is signed in.', () => steps.accept(partner, invitation));
  const campaign = await step('The coordinator opens a campaign for two asks.', () =>
    steps.openCampaign(coordinator, register, `Joint moment ${mark}`),
  );
  await step('The partner joins it.', () => steps.join(partner, campaign));
  const task = await step(
    'The coordinator makes a task for the next occurrence of a moment, due in New York.',
    () => steps.makeTask(coordinator, register, `Brief a mission ${mark}`),
  );
  await step('The partner claims it: one organisation wins.', () => steps.claim(partner, task));
  await step('The partner hands it in.', () => steps.handIn(partner, task));
  const cities = await step(
    'Partners in New York, Geneva and Bangui join, each on their own clock.',
    async () => {
      const joined: plan.CityPartner[] = [];
      for (const zone of ['America/New_York', 'Europe/Zurich', 'Africa/Bangui']) {
        const browser = new Browser(url);
        const address = `partner.${joined.length}.${mark}@example.org`;
        const id = await steps.addOrganisation(coordinator, `Partner ${zone.split('/')[1] ?? zone} ${mark}`);
        await steps.invite(coordinator, id, address);
        await steps.accept(browser, await linkOf(address));
        joined.push({ browser, zone });
        await plan.settle({ browser, zone });
      }
      return joined;
    },
  );
  const far = await step(
    'The coordinator plans back from a date half a year away: a side event.',
    async () => {
      const occurrence = await plan.farOccurrence(coordinator);
      await plan.planBack(coordinator, occurrence.id);
      return occurrence;
    },
  );
  const before = await step('Each of the three takes a task of the plan on.', async () => {
    await plan.claimOneEach(cities, far.id);
    const held = await Promise.all(cities.map((partner) => plan.held(partner, far.id)));
    return new Map(held.flat().map(({ id, dueAt }) => [id, dueAt]));
  });
  const moved = await step(
    'The date moves by three weeks, as a preview has shown it, and the plan follows.',
    () => plan.moveOn(coordinator, far),
  );
  say(`    from ${moved.from} to ${moved.to}: ${moved.tasks} tasks`);
  const seen = await step(
    'Each of the three still holds the task, and sees its new time on their own clock.',
    () => plan.seenByEach(cities, far.id, before),
  );
  for (const line of seen) say(`    ${line}`);
  const letter = await step(
    'The coordinator drafts a letter, locks its text and opens it until tomorrow.',
    () => steps.openLetter(coordinator, 'An open letter to the Legal Counsel'),
  );
  look(`/l/${letter.slug}/en`);
  look(`/l/${letter.slug}/en/text`);
  await step('She names the partner’s person as its authorised signer.', () =>
    steps.authorise(coordinator, partner, organisation),
  );
  await step('The partner signs for the organisation, delivered to the recipient only.', () =>
    steps.signForOrganisation(partner, letter),
  );
  await step('A reader signs on the public page, in Spanish, without a script.', () =>
    steps.signInPublic(reader, letter, readerAddress),
  );
  const confirmation = await linkOf(readerAddress);
  look(confirmation);
  await step('The reader confirms by the button behind the mailed link.', () =>
    steps.confirm(reader, confirmation),
  );
  await step('The public page shows the reader, not the partner, and counts both.', () =>
    steps.checkPage(reader, letter, `Partner ${mark}`),
  );
  say('The tour is over. Everything above was done over HTTP, and stays in this coalition.');
}
