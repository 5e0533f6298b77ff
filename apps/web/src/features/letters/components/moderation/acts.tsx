import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { Button } from '@/ui/button';
import { ShortMoment } from '@/ui/date';
import { Empty } from '@/ui/empty';
import { Panel } from '@/ui/panel';
import { ProblemNotice } from '@/ui/problem-notice';
import { Status } from '@/ui/status';
import { Table } from '@/ui/table';
import { Name } from '@/ui/written';
import type { ModerationActFragment, ModerationQuery } from '../../generated/operations';
import type { ModerationHook } from '../../hooks/use-moderation';
import { cityIn, type City } from '../../rules/deadline';
import { WhatWasDone } from './what-was-done';

interface ActsProps {
  readonly of: ModerationQuery['moderationActs'];
  readonly places: readonly City[];
  readonly open: boolean;
  readonly moderation: ModerationHook;
}

/** What has been done, by whom and why; each act can be undone while the letter is open. */
export function Acts({ of, places, open, moderation }: ActsProps) {
  const { formatMessage: t } = useIntl();
  const city = cityIn(useSession().timeZone, places);
  const rows = of.edges.map(({ node }) => node);
  return (
    <Panel title={<FormattedMessage id="letters.acts.title" defaultMessage="What has been done" />}>
      {moderation.undoing.problem !== null && <ProblemNotice problem={moderation.undoing.problem} />}
      {rows.length === 0 ? (
        <Empty
          title={
            <FormattedMessage id="letters.acts.none" defaultMessage="Nothing has been held or rejected" />
          }
        />
      ) : (
        <Table
          caption={
            <FormattedMessage id="letters.acts.caption" defaultMessage="The last 20 acts, the newest first" />
          }
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              name: t({ id: 'letters.acts.what', defaultMessage: 'What' }),
              cell: (act) => <What act={act} />,
            },
            {
              name: t({ id: 'letters.signOns.reason', defaultMessage: 'Reason' }),
              cell: ({ reason }) => <Name>{reason}</Name>,
            },
            {
              name: t({ id: 'letters.acts.who', defaultMessage: 'By' }),
              cell: ({ by }) => <Name>{by}</Name>,
            },
            {
              name: t({ id: 'letters.acts.when', defaultMessage: 'When' }),
              cell: ({ at }) => <ShortMoment at={at} city={city} />,
            },
            {
              name: t({ id: 'letters.acts.undo', defaultMessage: 'Undo' }),
              cell: (act) => <UndoneOrUndo act={act} open={open} moderation={moderation} />,
            },
          ]}
        />
      )}
    </Panel>
  );
}

function What({ act }: { readonly act: ModerationActFragment }) {
  return (
    <>
      <WhatWasDone act={act} />
      {act.rule && (
        <div className="muted small">
          {act.addresses === null ? (
            <FormattedMessage id="letters.acts.byRule" defaultMessage="By a rule" />
          ) : (
            <FormattedMessage
              id="letters.acts.byAddresses"
              defaultMessage="By a rule: {addresses}"
              values={{ addresses: <Name>{act.addresses}</Name> }}
            />
          )}
        </div>
      )}
    </>
  );
}

function UndoneOrUndo({
  act,
  open,
  moderation,
}: {
  readonly act: ModerationActFragment;
  readonly open: boolean;
  readonly moderation: ModerationHook;
}) {
  if (act.undoneAt !== null)
    return (
      <Status glyph="↺" tone="plain">
        <FormattedMessage id="letters.acts.undone" defaultMessage="Undone" />
      </Status>
    );
  return (
    open && (
      <Button kind="quiet" busy={moderation.undoing.running} onPress={() => void moderation.undo(act.id)}>
        <FormattedMessage id="letters.acts.undo" defaultMessage="Undo" />
      </Button>
    )
  );
}
