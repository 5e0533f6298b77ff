import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button } from '@/ui/button';
import { Panel } from '@/ui/panel';
import { ProblemNotice } from '@/ui/problem-notice';
import { Undo } from '@/ui/undo';
import { Name } from '@/ui/written';
import type { PartnerQuery } from '../generated/operations';
import { useLanding } from '../hooks/use-landing';
import { useRevokeSigner } from '../hooks/use-revoke-signer';
import { AuthoriseForm, type Person } from './authorise-form';
import { MoreThanShown } from './people-panel';
import { SignerLine } from './signer-line';

interface SignersPanelProps {
  readonly organisationId: string;
  readonly signers: NonNullable<PartnerQuery['signers']>;
  readonly people: readonly Person[];
  readonly inCharge: boolean;
  readonly onChange: () => void;
}

/** Who may sign letters for the organisation, which ones, and until when. */
export function SignersPanel({ organisationId, signers, people, inCharge, onChange }: SignersPanelProps) {
  const [open, setOpen] = useState(false);
  const { place, land } = useLanding<HTMLDivElement>();
  const { revoke, undo, gone, over, problem } = useRevokeSigner(organisationId, onChange);
  const authorised = () => {
    setOpen(false);
    land();
    onChange();
  };
  return (
    <Panel title={<FormattedMessage id="partners.signers" defaultMessage="Who may sign for it" />}>
      <div {...place}>
        {signers.edges.length === 0 && (
          <p className="muted">
            <FormattedMessage
              id="partners.signers.none"
              defaultMessage="Nobody may sign for it yet, so it can sign no letter."
            />
          </p>
        )}
        <ul className="rows">
          {signers.edges.map(({ node }) => (
            <SignerLine
              key={node.id}
              of={node}
              onRevoke={inCharge ? () => void revoke(node).then(land) : null}
            />
          ))}
        </ul>
        <MoreThanShown shown={signers.edges.length} total={signers.totalCount} />
        {problem !== null && <ProblemNotice problem={problem} />}
        {gone !== null && (
          <Undo key={gone.id} onUndo={() => void undo().then(land)} onOver={over}>
            <FormattedMessage
              id="partners.signers.revoked"
              defaultMessage="{name} can no longer sign. What was signed stays signed."
              values={{ name: <Name>{gone.name}</Name> }}
            />
          </Undo>
        )}
      </div>
      {inCharge && (
        <>
          <Button expanded={open} onPress={() => setOpen(!open)}>
            <FormattedMessage id="partners.signers.authorise" defaultMessage="Authorise a signer" />
          </Button>
          {open && (
            <AuthoriseForm organisationId={organisationId} people={people} onAuthorised={authorised} />
          )}
        </>
      )}
    </Panel>
  );
}
