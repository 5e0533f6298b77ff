import { useState } from 'react';
import type { Role } from '@/base/session';
import { useAction } from '@/base/use-action';
import { ChangeMembershipDocument } from '../generated/operations';

interface Organisation {
  readonly id: string;
  readonly name: string;
}

interface Membership {
  readonly id: string;
  readonly role: Role;
  readonly organisation: Organisation | null;
}

/** What a person shall be from the next request on, and for which organisation. */
export function useChangeMembership(membership: Membership, onChanged: () => void) {
  const { run, running, problem } = useAction(ChangeMembershipDocument);
  const [role, setRole] = useState(membership.role);
  const [organisation, setOrganisation] = useState<Organisation | null>(membership.organisation);
  const save = async () => {
    const variables = { id: membership.id, role, organisationId: organisation?.id ?? null };
    if ((await run(variables)).ok) onChanged();
  };
  return { role, setRole, organisation, setOrganisation, save, running, problem };
}
