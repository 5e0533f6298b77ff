import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Facts, Panel } from '@/ui/panel';
import { ProblemNotice } from '@/ui/problem-notice';
import { Undo } from '@/ui/undo';
import type { ModerationQuery } from '../../generated/operations';
import { useModeration } from '../../hooks/use-moderation';
import type { ModerationSearch } from '../../search';
import { Acts } from './acts';
import { Bursts } from './bursts';
import { RulePanel } from './rule-panel';
import { SignOns } from './sign-ons';
import { WhatWasDone } from './what-was-done';

interface ModerationProps {
  readonly data: ModerationQuery;
  readonly search: ModerationSearch;
}

export function Moderation({ data, search }: ModerationProps) {
  const { letter, moderationSummary: summary, signOnBursts, signOns, moderationActs, places } = data;
  const { formatMessage: t, formatNumber } = useIntl();
  const moderation = useModeration(letter.id);
  const open = letter.state === 'OPEN';
  return (
    <div className="stack letter">
      {!open && (
        <Notice>
          <FormattedMessage
            id="letters.moderation.closed"
            defaultMessage="This letter is not open for signature: its list stands as it is, and nothing can be changed here."
          />
        </Notice>
      )}
      <Panel
        title={<FormattedMessage id="letters.moderation.count" defaultMessage="How they stand" />}
        aside={
          open && (
            <Button
              busy={moderation.holding.running}
              onPress={() => void moderation.holdNew(!summary.holdsNew)}
            >
              {summary.holdsNew ? (
                <FormattedMessage
                  id="letters.moderation.holdNew.stop"
                  defaultMessage="Let new sign-ons count at once"
                />
              ) : (
                <FormattedMessage
                  id="letters.moderation.holdNew"
                  defaultMessage="Hold new sign-ons until looked at"
                />
              )}
            </Button>
          )
        }
      >
        {moderation.holding.problem !== null && <ProblemNotice problem={moderation.holding.problem} />}
        {summary.holdsNew && open && (
          <p role="status">
            <FormattedMessage
              id="letters.moderation.holdsNew"
              defaultMessage="New sign-ons are held: none counts until somebody releases it."
            />
          </p>
        )}
        <Facts
          wide
          of={[
            [
              t({ id: 'letters.moderation.standing', defaultMessage: 'Counted' }),
              formatNumber(summary.standing),
            ],
            [t({ id: 'letters.moderation.held', defaultMessage: 'Held' }), formatNumber(summary.held)],
            [
              t({ id: 'letters.moderation.rejected', defaultMessage: 'Rejected' }),
              formatNumber(summary.rejected),
            ],
            [
              t({ id: 'letters.moderation.unconfirmed', defaultMessage: 'Not confirmed by mail' }),
              formatNumber(summary.unconfirmed),
            ],
          ]}
        />
      </Panel>
      {signOnBursts.length > 0 && <Bursts of={signOnBursts} places={places} open={open} />}
      <SignOns of={signOns} search={search} places={places} open={open} moderation={moderation} />
      {open && (
        <RulePanel
          key={search.network ?? ''}
          letterId={letter.id}
          network={search.network}
          moderation={moderation}
        />
      )}
      <Acts of={moderationActs} places={places} open={open} moderation={moderation} />
      {moderation.last !== null && (
        <Undo
          key={moderation.last.id}
          onUndo={() => void moderation.undo(moderation.last?.id ?? '')}
          onOver={moderation.over}
        >
          <WhatWasDone act={moderation.last} />
        </Undo>
      )}
    </div>
  );
}
