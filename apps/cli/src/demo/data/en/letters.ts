import type { DemoText } from '../letter-text';

/** Names States that do not answer (UN-D-2), by way of data that are published already. */
export const PUBLISH_WHAT_BECAME_OF_IT: DemoText = {
  title: 'Publish what became of every referral',
  recipient: 'The Conduct and Discipline Service of the United Nations Secretariat',
  blocks: [
    'To the Conduct and Discipline Service,',
    'We are organisations and people who work with children and families in countries that host, or have hosted, peacekeeping operations. We write about what the public is told once an allegation of sexual exploitation or abuse by a peacekeeper has been referred to a State.',
    'The United Nations publishes how many allegations it receives, and we value that. Yet for most readers the trail ends where it matters most. Whether a national investigator was appointed, whether a file was opened, whether a court decided and what it decided: these can rarely be followed from one year to the next. **A number that cannot be followed holds nobody to account.**',
    '## What we ask for',
    'For every referral to a State, publish in one table that is kept up to date:',
    '1. the date of the referral and the name of the State;\n2. the date of each request for information, and the date of each answer;\n3. the stage that the case has reached: no answer, under investigation, closed without charge, before a court, decided;\n4. the outcome, in the terms in which the State reported it;\n5. whether help was offered to the people concerned, and whether any claim of paternity is being supported.',
    'None of this calls for the name, age, village or story of anyone. Rows can be grouped where a small number could point to a person, and we ask that they are. The protection of those who complained comes before completeness.',
    '## Why it can be done',
    'The dates exist: they are the dates of letters that the Organisation has sent and received. A State that answers in time has nothing to fear from a table that says so. A State that does not answer will be asked why by its own parliament and its own press, which is where the decision lies.',
    'It would serve the people concerned above all. Someone who has waited for years should not depend on a stranger’s patience to learn that a file was closed.',
    'We would welcome a meeting with your service before the next annual report on special measures, and we offer to test a draft of the table with partners who would use it.',
    'With respect for the work that your teams do in the field,',
  ],
};

/** UN-E-1. */
export const BAR_LISTED_FORCES: DemoText = {
  title: 'Listed forces must not wear the blue helmet',
  recipient: 'The United Nations Department of Peace Operations',
  blocks: [
    'To the Department of Peace Operations,',
    'Each year the Secretary-General lists, in the annexes of two reports, the parties to conflict that are responsible for grave violations against children and for conflict-related sexual violence. These lists rest on information that the United Nations has verified itself.',
    'A force that stands on such a list should not be sent to protect civilians. That seems to go without saying. It should nevertheless be said, in a rule that is written, public and applied without exception.',
    '## What we ask for',
    '**A published rule of vetting under which an armed force that is listed in either annex is barred from deployment, from the day of listing until the day of delisting.** The rule should say',
    '- that it binds at force generation and again at each rotation;\n- that it reaches units and commanders who have moved from a listed force to another one;\n- which office decides in case of doubt, and within how many days;\n- that the number of offers declined under it is reported once a year.',
    'Screening of individuals remains necessary. It cannot take the place of such a rule: a form that a government fills in for its own soldiers is not a check by somebody else.',
    '## What we do not ask for',
    'We do not ask that any person be named, nor that any country be excluded for good. Delisting is possible and is a result to be welcomed. The rule would give every government a reason to work towards it.',
    'We ask for a written reply that says whether the Department accepts the principle, and by when a draft rule can be consulted on with troop-contributing countries and with civil society.',
  ],
};
