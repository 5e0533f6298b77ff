import { Link } from '@tanstack/react-router';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { Status } from '@/ui/status';
import type { FirstStep } from '../rules';

const WAYS = {
  organisation: '/partners/new',
  invite: '/partners/invite',
  campaign: '/campaigns/new',
  moment: '/moments',
  letter: '/letters/new',
} as const satisfies Readonly<Record<FirstStep, string>>;

const NAMES = defineMessages({
  organisation: { id: 'home.step.organisation', defaultMessage: 'Add your own organisation' },
  invite: { id: 'home.step.invite', defaultMessage: 'Invite a partner' },
  campaign: { id: 'home.step.campaign', defaultMessage: 'Open a campaign' },
  moment: { id: 'home.step.moment', defaultMessage: 'Plan a moment' },
  letter: { id: 'home.step.letter', defaultMessage: 'Draft a letter' },
});

const REASONS = defineMessages({
  organisation: {
    id: 'home.step.organisation.why',
    defaultMessage: 'Once you act for it, you can claim tasks and sign letters in its name.',
  },
  invite: { id: 'home.step.invite.why', defaultMessage: 'A coalition begins with a second voice.' },
  campaign: {
    id: 'home.step.campaign.why',
    defaultMessage: 'It says what you ask for and of whom, and each organisation answers for itself.',
  },
  moment: {
    id: 'home.step.moment.why',
    defaultMessage: 'Choose a date and make a task that prepares it: pressure is steady when it is planned.',
  },
  letter: {
    id: 'home.step.letter.why',
    defaultMessage: 'One text that many can sign is what a recipient answers to.',
  },
});

interface FirstStepRowProps {
  readonly step: FirstStep;
  readonly done: boolean;
  /** The first that is not done stands out. */
  readonly next: boolean;
}

export function FirstStepRow({ step, done, next }: FirstStepRowProps) {
  const { formatMessage: t } = useIntl();
  return (
    <li className="step" data-done={done || undefined}>
      <div>
        <p className="step-name">
          {done && (
            <Status tone="ok" glyph="✓">
              <FormattedMessage id="home.step.done" defaultMessage="Done" />
            </Status>
          )}
          {done ? t(NAMES[step]) : <strong>{t(NAMES[step])}</strong>}
        </p>
        {!done && <p className="item-facts">{t(REASONS[step])}</p>}
      </div>
      {!done && (
        <Link
          className={next ? 'button button-primary' : 'button'}
          to={WAYS[step]}
          aria-label={t(
            { id: 'home.step.begin.named', defaultMessage: 'Begin: {step}' },
            { step: t(NAMES[step]) },
          )}
        >
          <FormattedMessage id="home.step.begin" defaultMessage="Begin" />
        </Link>
      )}
    </li>
  );
}
