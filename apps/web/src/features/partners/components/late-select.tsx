/** Search selects weigh more than the screens around them, so they come when one is shown. */
import { lazy, Suspense, type ComponentProps } from 'react';
import { Skeleton } from '@/ui/skeleton';
import type { OrganisationSelect as Organisations } from './organisation-select';
import type { TargetSelect as Targets } from './target-select';

const LateOrganisations = lazy(() =>
  import('./organisation-select').then((module) => ({ default: module.OrganisationSelect })),
);
const LateTargets = lazy(() =>
  import('./target-select').then((module) => ({ default: module.TargetSelect })),
);

export function OrganisationSelect(props: ComponentProps<typeof Organisations>) {
  return (
    <Suspense fallback={<Skeleton rows={1} />}>
      <LateOrganisations {...props} />
    </Suspense>
  );
}

export function TargetSelect(props: ComponentProps<typeof Targets>) {
  return (
    <Suspense fallback={<Skeleton rows={1} />}>
      <LateTargets {...props} />
    </Suspense>
  );
}
