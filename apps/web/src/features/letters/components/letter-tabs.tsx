import { defineMessages, useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { Tabs } from '@/ui/tabs';
import type { LetterState } from '../rules/life';
import { tabsOf, type LetterTab } from '../rules/tabs';

const NAMES = defineMessages({
  text: { id: 'letters.text', defaultMessage: 'Text' },
  comments: { id: 'letters.comments', defaultMessage: 'Comments' },
  versions: { id: 'letters.versions', defaultMessage: 'Versions' },
  translations: { id: 'letters.translations', defaultMessage: 'Translations' },
  signatories: { id: 'letters.signatories.title', defaultMessage: 'Signatories' },
  delivery: { id: 'letters.delivery', defaultMessage: 'Delivery' },
});

const path = (id: string, tab: LetterTab) => (tab === 'text' ? `/letters/${id}` : `/letters/${id}/${tab}`);

interface LetterTabsProps {
  readonly letter: {
    readonly id: string;
    readonly state: LetterState;
    readonly versionNumber: number | null;
  };
}

/** The screens of one letter. */
export function LetterTabs({ letter: { id, state, versionNumber } }: LetterTabsProps) {
  const { formatMessage: t } = useIntl();
  const { role } = useSession().standing;
  const tabs = tabsOf(state, role, versionNumber !== null);
  if (tabs.length === 1) return null;
  return (
    <Tabs
      label={t({ id: 'letters.tabs', defaultMessage: 'This letter' })}
      tabs={tabs.map((tab) => ({ to: path(id, tab), name: t(NAMES[tab]) }))}
    />
  );
}
