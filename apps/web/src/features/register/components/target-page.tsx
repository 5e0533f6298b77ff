import { Link, useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { TargetDocument } from '../generated/operations';
import { pathOf } from '../rules';
import { TargetParts } from './target-parts';

/** One office; another address is another screen. */
export function TargetPage() {
  const { code } = useParams({ from: '/register/targets/$code' });
  return <TargetScreen key={code} code={code} />;
}

function TargetScreen({ code }: { readonly code: string }) {
  const { formatMessage: t } = useIntl();
  const reading = useReading(TargetDocument, { code }, { kinds: ['Capacity', 'Initiative', 'Ask'] });
  const target = reading.data?.target;
  return (
    <Page
      title={target?.name ?? t({ id: 'register.target.title', defaultMessage: 'Target {code}' }, { code })}
      eyebrow={<Lineage codes={target === undefined ? [] : pathOf(target)} own={code} />}
      help={
        <FormattedMessage
          id="register.target.help"
          defaultMessage="The office is the target; who holds it is recorded with dates. Here stand what we ask of it, who in the coalition reaches it, and what it has done."
        />
      }
    >
      <Loaded of={reading} rows={6}>
        {(data) => <TargetParts {...data} />}
      </Loaded>
    </Page>
  );
}

/** The way down to an office, each step a link. */
function Lineage({ codes, own }: { readonly codes: readonly string[]; readonly own: string }) {
  return (
    <>
      <Link to="/register/targets">
        <FormattedMessage id="register.target.back" defaultMessage="Targets" />
      </Link>
      {codes.map((code) => (
        <span key={code}>
          {' / '}
          <Link to="/register/targets/$code" params={{ code }}>
            {code}
          </Link>
        </span>
      ))}
      {' / '}
      {own}
    </>
  );
}
