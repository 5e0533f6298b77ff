import { CampaignsService, ParticipationService } from '@chorus/campaigns';
import { RegisterService } from '@chorus/register';
import type { Bench, Partner } from '../bench';
import { Chance } from '../chance';
import type { DemoCampaign } from '../data/campaign-text';
import { CAMPAIGNS_EN } from '../data/en/campaigns';
import { CAMPAIGNS_ES } from '../data/es/campaigns';
import { CAMPAIGNS_FR } from '../data/fr/campaigns';
import { PARTNERS_OWN } from '../data/people';

const CAMPAIGNS = [...CAMPAIGNS_EN, ...CAMPAIGNS_FR, ...CAMPAIGNS_ES];
const SEED = 1325;
const ANSWERS = { IN: 9, OBSERVE: 3, PASS: 2, NONE: 6 } as const;
/** The organisation of partner@ has two campaigns left to answer. */
const OWN: readonly (keyof typeof ANSWERS)[] = ['IN', 'NONE', 'IN', 'NONE'];

/** Campaigns, and what each organisation has answered so far. */
export async function openCampaigns(bench: Bench, partners: readonly Partner[]): Promise<void> {
  const { app, scope, coordinator, say } = bench;
  const campaigns = app.get(CampaignsService);
  const participation = app.get(ParticipationService);
  const chance = new Chance(SEED);
  for (const [n, { language, title, purpose, ...codes }] of CAMPAIGNS.entries()) {
    const ids = await idsOf(bench, codes);
    const id = await campaigns.open(scope, coordinator, { language, title, purpose, ...ids });
    for (const { organisation, lead } of partners) {
      const drawn = chance.weighed(ANSWERS);
      const answer = organisation.name === PARTNERS_OWN ? (OWN[n] ?? drawn) : drawn;
      if (answer !== 'NONE') await participation.answer(scope, lead, id, answer);
    }
  }
  say(`${CAMPAIGNS.length} campaigns, with answers`);
}

/** Ids of the asks, and of the targets among those that can grant them. */
async function idsOf({ app, scope }: Bench, { asks, targets }: Pick<DemoCampaign, 'asks' | 'targets'>) {
  const register = app.get(RegisterService);
  const filter = { level: null, group: null, target: null, search: null };
  const { rows } = await register.asks(scope, filter, { first: 100 });
  const askIds = rows.filter(({ node }) => asks.includes(node.code)).map(({ node }) => node.id);
  const grantors = [...(await register.targetsOfAsks(scope, askIds)).values()].flat();
  const wanted = grantors.filter(({ code }) => targets.includes(code)).map(({ id }) => id);
  return { askIds, targetIds: [...new Set(wanted)] };
}
