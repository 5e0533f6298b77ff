import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useRole } from '@/base/session';
import { Notice } from '@/ui/notice';

/** A screen that is for coordinators says so to others, before they fill in what the server would refuse. */
export function CoordinatorsOnly({ children }: { readonly children: ReactNode }) {
  if (useRole('COORDINATOR')) return children;
  return (
    <Notice>
      <p>
        <FormattedMessage
          id="partners.coordinatorsOnly"
          defaultMessage="Only coordinators do this. Ask one of them if someone is missing."
        />
      </p>
    </Notice>
  );
}
