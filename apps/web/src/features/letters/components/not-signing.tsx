import { FormattedMessage } from 'react-intl';
import { useSession } from '@/base/session';
import { Panel } from '@/ui/panel';
import { Name } from '@/ui/written';
import type { WhyNot } from '../rules/life';

interface NotSigningProps {
  readonly why: WhyNot;
}

/** Why the reader cannot sign here, and whom to ask or what else is possible. */
export function NotSigning({ why }: NotSigningProps) {
  return (
    <Panel title={<FormattedMessage id="letters.cannot" defaultMessage="You cannot sign this letter here" />}>
      <p className="measure">
        <Reason why={why} />
      </p>
    </Panel>
  );
}

function Reason({ why }: { readonly why: WhyNot }) {
  const { organisation } = useSession().standing;
  switch (why) {
    case 'not-open':
      return (
        <FormattedMessage
          id="letters.cannot.notOpen"
          defaultMessage="It is not open for signature yet. A coordinator opens it, with a deadline."
        />
      );
    case 'closed':
      return (
        <FormattedMessage
          id="letters.cannot.closed"
          defaultMessage="Signing has closed. Ask a coordinator whether late signatures are taken."
        />
      );
    case 'no-organisation':
      return (
        <FormattedMessage
          id="letters.cannot.noOrganisation"
          defaultMessage="You belong to the coalition as a person, not for an organisation, so there is none that you could sign for."
        />
      );
    case 'not-a-signer':
      return (
        <FormattedMessage
          id="letters.cannot.noSigner"
          defaultMessage="You may not sign this letter for {organisation}. Ask your organisation, or a coordinator, to name you as an authorised signer."
          values={{ organisation: <Name>{organisation?.name}</Name> }}
        />
      );
  }
}
