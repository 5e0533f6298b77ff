import { FormattedMessage, useIntl } from 'react-intl';
import { Panel } from '@/ui/panel';
import { Name } from '@/ui/written';
import type { PartnerQuery } from '../generated/operations';
import { ROLE_WORDS } from '../words';

/** Those who act for the organisation; addresses come for coordinators alone. */
export function PeoplePanel({ members }: { readonly members: NonNullable<PartnerQuery['members']> }) {
  const { formatMessage: t } = useIntl();
  const { edges, totalCount } = members;
  return (
    <Panel title={<FormattedMessage id="partners.people" defaultMessage="Its people" />}>
      {edges.length === 0 ? (
        <p className="muted">
          <FormattedMessage
            id="partners.people.none"
            defaultMessage="Nobody acts for it yet. A coordinator invites its first person."
          />
        </p>
      ) : (
        <ul className="rows">
          {edges.map(({ node }) => (
            <li key={node.id}>
              <strong>
                <Name>{node.name}</Name>
              </strong>
              <div className="muted small">
                {t(ROLE_WORDS[node.role])}
                {node.email !== null && (
                  <>
                    , <bdi>{node.email}</bdi>
                  </>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      <MoreThanShown shown={edges.length} total={totalCount} />
    </Panel>
  );
}

/** Says that a short list is not the whole one. */
export function MoreThanShown({ shown, total }: { readonly shown: number; readonly total: number }) {
  if (shown >= total) return null;
  return (
    <p className="hint">
      <FormattedMessage
        id="partners.more"
        defaultMessage="The first {shown} of {total} are shown."
        values={{ shown, total }}
      />
    </p>
  );
}
