import { useId, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useRole, useSession } from '@/base/session';
import { Notice } from '@/ui/notice';
import { Panel } from '@/ui/panel';
import { ProblemNotice } from '@/ui/problem-notice';
import { Name } from '@/ui/written';
import type { ParticipationAnswer } from '../generated/operations';
import { useAnswerCampaign } from '../hooks/use-answer-campaign';
import { ANSWER_LOOKS } from '../words';
import { AnswerButton } from './answer-button';
import { LookOf } from './look';
import '../campaigns.css';

const ANSWERS = ['IN', 'OBSERVE', 'PASS'] as const;

interface OurAnswerProps {
  /** Id of the campaign. */
  readonly campaign: string;
  readonly answer: ParticipationAnswer | null;
}

/** How the reader's organisation has answered; those who act for it answer, anew whenever they wish. */
export function OurAnswer({ campaign, answer }: OurAnswerProps) {
  const { formatMessage: t } = useIntl();
  const { organisation } = useSession().standing;
  const answers = useRole('PARTNER', 'COORDINATOR');
  if (organisation === null) return null;
  return (
    <Panel
      title={t({ id: 'campaigns.ourAnswer', defaultMessage: 'Our answer' })}
      aside={<LookOf look={ANSWER_LOOKS[answer ?? 'none']} />}
    >
      {answers ? (
        <Answering campaign={campaign} answer={answer} organisation={organisation.name} />
      ) : (
        <p>
          <FormattedMessage
            id="campaigns.ourAnswer.theirs"
            defaultMessage="Those who act for {organisation} as a partner answer for it."
            values={{ organisation: <Name>{organisation.name}</Name> }}
          />
        </p>
      )}
    </Panel>
  );
}

function Answering({ campaign, answer, organisation }: OurAnswerProps & { readonly organisation: string }) {
  const { formatMessage: t } = useIntl();
  const { run, running, problem } = useAnswerCampaign();
  const [said, setSaid] = useState<ParticipationAnswer | null>(null);
  const id = useId();
  const send = async (one: ParticipationAnswer) => {
    setSaid(null);
    const outcome = await run({ campaign, answer: one });
    if (outcome.ok) setSaid(one);
  };
  return (
    <>
      <p id={id}>
        <FormattedMessage
          id="campaigns.ourAnswer.for"
          defaultMessage="You answer for {organisation}. The answer binds nobody else, and you can change it at any time."
          values={{ organisation: <Name>{organisation}</Name> }}
        />
      </p>
      {problem !== null && <ProblemNotice problem={problem} />}
      <div
        className="campaign-answers"
        role="group"
        aria-label={t({ id: 'campaigns.ourAnswer', defaultMessage: 'Our answer' })}
        aria-describedby={id}
      >
        {ANSWERS.map((one) => (
          <AnswerButton
            key={one}
            answer={one}
            chosen={one === answer}
            busy={running}
            onPress={() => void send(one)}
          />
        ))}
      </div>
      {said !== null && (
        <Notice tone="ok">
          <FormattedMessage
            id="campaigns.ourAnswer.said"
            defaultMessage="Recorded: {answer}."
            values={{ answer: t(ANSWER_LOOKS[said].word) }}
          />
        </Notice>
      )}
    </>
  );
}
