import { FormattedMessage } from 'react-intl';
import { Panel } from '@/ui/panel';

/** PR-30: whoever looks at a calendar, and whoever runs it, learns that something is due, not what. */
export function WhatCalendarsSee() {
  return (
    <Panel title={<FormattedMessage id="settings.feeds.see" defaultMessage="What a calendar gets to see" />}>
      <ul>
        <li>
          <FormattedMessage
            id="settings.feeds.see.labels"
            defaultMessage="When the tasks of your organisation are due, until when letters await its signature, and when comments close: each as a mere label, such as “Task due”, with a link that works for whoever is signed in."
          />
        </li>
        <li>
          <FormattedMessage
            id="settings.feeds.see.events"
            defaultMessage="Dates of events to plan around, with their public title and their city."
          />
        </li>
        <li>
          <FormattedMessage
            id="settings.feeds.see.not"
            defaultMessage="No title of a task or a letter, no text, and no name of a person, an organisation or the coalition."
          />
        </li>
      </ul>
      <p>
        <FormattedMessage
          id="settings.feeds.see.risk"
          defaultMessage="Whoever has the address can read the feed, and many calendars keep a copy with the company that runs them. Links and entries show that you use Chorus: if that could be dangerous for you, make no feed."
        />
      </p>
    </Panel>
  );
}
