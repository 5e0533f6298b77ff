import { useSession } from '@/base/session';
import type { PartnerQuery } from '../generated/operations';
import { isInCharge } from '../rules';
import { CapacitiesPanel } from './capacities-panel';
import { LeadTimePanel } from './lead-time-panel';
import { PartnerFacts } from './partner-facts';
import { PeoplePanel } from './people-panel';
import { SignersPanel } from './signers-panel';
import { VisibilityPanel } from './visibility-panel';
import '../partners.css';

interface PartnerProps {
  readonly data: PartnerQuery;
  readonly onChange: () => void;
}

/** An organisation: what it brings, and for its own people and coordinators who sees it and who signs for it. */
export function Partner({ data, onChange }: PartnerProps) {
  const { organisation, members, signers } = data;
  const inCharge = isInCharge(useSession().standing, organisation.id);
  return (
    <div className="columns">
      <div className="stack">
        <CapacitiesPanel data={data} inCharge={inCharge} onChange={onChange} />
        {signers !== undefined && (
          <SignersPanel
            organisationId={organisation.id}
            signers={signers}
            people={members?.edges.map(({ node }) => node) ?? []}
            inCharge={inCharge}
            onChange={onChange}
          />
        )}
      </div>
      <div className="stack">
        <PartnerFacts organisation={organisation} />
        {signers !== undefined && <VisibilityPanel organisation={organisation} inCharge={inCharge} />}
        {signers !== undefined && <LeadTimePanel organisation={organisation} inCharge={inCharge} />}
        {members !== undefined && <PeoplePanel members={members} />}
      </div>
    </div>
  );
}
