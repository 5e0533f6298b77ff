import { InvitationsService } from '../../libs/coalition/src';
import type { Role } from '@chorus/kernel/actor';
import { MembershipAuthority, type Standing } from '@chorus/platform/auth/visitor';
import { startTestApp, type TestApp } from '../support/test-app';
import { historyOf, plantOrganisation, plantPerson } from './people';

describe('a person whom an operator enrols', () => {
  let app: TestApp;
  let standing: Standing;

  beforeAll(async () => {
    app = await startTestApp();
    await app.coordinator();
    const { personId } = await plantPerson(app, 'COORDINATOR');
    standing = await app.run(() => app.app.get(MembershipAuthority).standingOf(personId, 'first'));
  });
  afterAll(() => app.close());

  function enrol(email: string, role: Role, organisationId: string | null = null) {
    const { scope, actor } = standing;
    const enrolment = {
      email,
      name: 'Enrolled',
      language: 'fr',
      timeZone: 'Africa/Bangui',
      role,
      organisationId,
    } as const;
    return app.run(() => app.app.get(InvitationsService).enrol(scope, actor, enrolment));
  }

  it('stands at once, is in the history, and gets no mail', async () => {
    const organisationId = await plantOrganisation(app, 'Theirs');
    const actor = await enrol('enrolled@example.org', 'PARTNER', organisationId);
    const found = await app.run(() => app.app.get(MembershipAuthority).standingOf(actor.personId, 'first'));
    expect(found.actor).toEqual(actor);
    expect(actor).toMatchObject({ role: 'PARTNER', organisationId });
    expect(await historyOf(app, actor.membershipId)).toEqual(['PERSON_ENROLLED']);
    const { rows } = await app.owner.query(`select from outbox where name = 'coalition.invitation'`);
    expect(rows).toEqual([]);
  });

  it('is refused where they are a member, and stays what they are', async () => {
    const { personId } = await enrol('twice@example.org', 'MEMBER');
    await expect(enrol('Twice@example.org', 'COORDINATOR')).rejects.toMatchObject({ code: 'ALREADY_MEMBER' });
    const { actor } = await app.run(() => app.app.get(MembershipAuthority).standingOf(personId, 'first'));
    expect(actor.role).toBe('MEMBER');
  });

  it('is no partner without an organisation of this coalition', async () => {
    await expect(enrol('none@example.org', 'PARTNER')).rejects.toMatchObject({
      code: 'PARTNER_NEEDS_ORGANISATION',
    });
    const nowhere = '01890000-0000-7000-8000-000000000000';
    await expect(enrol('none@example.org', 'PARTNER', nowhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { rows } = await app.owner.query(`select from person where email = 'none@example.org'`);
    expect(rows).toEqual([]);
  });
});
