import { FormattedMessage, useIntl } from 'react-intl';
import { useOwnCity } from '@/features/partners';
import { Button } from '@/ui/button';
import { ShortMoment } from '@/ui/date';
import { ProblemNotice } from '@/ui/problem-notice';
import { Status } from '@/ui/status';
import { Table } from '@/ui/table';
import type { SessionsQuery } from '../generated/operations';
import { useEndSessions } from '../hooks/use-end-sessions';
import { useKeptFocus } from '@/base/use-kept-focus';
import { others } from '../rules';
import '../settings.css';

type Session = SessionsQuery['me']['sessions'][number];

interface SessionsProps {
  readonly of: readonly Session[];
  readonly onChange: () => void;
}

export function Sessions({ of, onChange }: SessionsProps) {
  const { formatMessage: t } = useIntl();
  const city = useOwnCity();
  const { end, endAll, running, problem } = useEndSessions(onChange);
  const elsewhere = others(of);
  const kept = useKeptFocus<HTMLDivElement>();
  return (
    <div className="kept-focus" {...kept}>
      <div className="stack">
        {problem !== null && <ProblemNotice problem={problem} />}
        <Table
          caption={t({ id: 'settings.sessions.caption', defaultMessage: 'Sessions, the newest first' })}
          columns={[
            {
              name: t({ id: 'settings.sessions.device', defaultMessage: 'Device' }),
              cell: (row) => <Device of={row} />,
            },
            {
              name: t({ id: 'settings.sessions.since', defaultMessage: 'Since' }),
              cell: ({ createdAt }) => <ShortMoment at={createdAt} city={city} />,
            },
            {
              name: t({ id: 'settings.sessions.change', defaultMessage: 'Change' }),
              cell: (row) => <EndOne of={row} busy={running} onEnd={() => void end([row])} />,
            },
          ]}
          rows={of}
          rowKey={({ id }) => id}
        />
        <div className="actions">
          {elsewhere.length > 0 && (
            <Button busy={running} onPress={() => void end(elsewhere)}>
              <FormattedMessage id="settings.sessions.endOthers" defaultMessage="End all others" />
            </Button>
          )}
          <Button kind="danger" busy={running} onPress={() => void endAll()}>
            <FormattedMessage id="settings.sessions.endAll" defaultMessage="End all, this one too" />
          </Button>
        </div>
      </div>
    </div>
  );
}

function Device({ of: { device, current } }: { readonly of: Session }) {
  return (
    <div className="row">
      <bdi>{device}</bdi>
      {current && (
        <Status tone="accent" glyph="●">
          <FormattedMessage id="settings.sessions.current" defaultMessage="This one" />
        </Status>
      )}
    </div>
  );
}

interface EndOneProps {
  readonly of: Session;
  readonly busy: boolean;
  readonly onEnd: () => void;
}

/** The one in use says what more it does; the others are told apart by their devices. */
function EndOne({ of: { device, current }, busy, onEnd }: EndOneProps) {
  const { formatMessage: t } = useIntl();
  if (current)
    return (
      <Button busy={busy} onPress={onEnd}>
        <FormattedMessage id="settings.sessions.endCurrent" defaultMessage="End and sign out" />
      </Button>
    );
  return (
    <Button
      busy={busy}
      label={t({ id: 'settings.sessions.end.of', defaultMessage: 'End the session on {device}' }, { device })}
      onPress={onEnd}
    >
      <FormattedMessage id="settings.sessions.end" defaultMessage="End" />
    </Button>
  );
}
