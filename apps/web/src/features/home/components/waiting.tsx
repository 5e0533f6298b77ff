import type { HomeQuery } from '../generated/operations';
import { soonestOf } from '../rules';
import { NothingDue } from './nothing-due';
import { WaitingCampaigns } from './waiting-campaigns';
import { WaitingLetters } from './waiting-letters';
import { WaitingRequests } from './waiting-requests';
import { WaitingTasks } from './waiting-tasks';

/** What waits, in order: a colleague's request, work, signatures, answers. The first of all stands out. */
export function Waiting({ data }: { readonly data: HomeQuery }) {
  const tasks = data.tasks?.edges.map(({ node }) => node) ?? [];
  const letters = soonestOf(data.letters);
  const campaigns = data.campaigns?.edges.map(({ node }) => node) ?? [];
  const requests = data.signatureRequests?.edges.map(({ node }) => node) ?? [];
  const first = [requests, tasks, letters, campaigns].find((kind) => kind.length > 0);
  return (
    <div className="stack">
      {first === undefined && <NothingDue fitting={data.fitting?.totalCount ?? null} />}
      {requests.length > 0 && <WaitingRequests requests={requests} first={first === requests} />}
      {tasks.length > 0 && (
        <WaitingTasks tasks={tasks} total={data.tasks?.totalCount ?? 0} first={first === tasks} />
      )}
      {letters.length > 0 && (
        <WaitingLetters letters={letters} total={data.letters?.totalCount ?? 0} first={first === letters} />
      )}
      {campaigns.length > 0 && (
        <WaitingCampaigns
          campaigns={campaigns}
          total={data.campaigns?.totalCount ?? 0}
          first={first === campaigns}
        />
      )}
    </div>
  );
}
