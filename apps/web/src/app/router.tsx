import { createRouter } from '@tanstack/react-router';
import { Missing } from './missing';
import { routeTree } from './routes';
import { Skeleton } from '@/ui/skeleton';
import { Broken } from './broken';

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultNotFoundComponent: Missing,
  defaultErrorComponent: Broken,
  defaultPendingComponent: () => (
    <main className="page">
      <Skeleton />
    </main>
  ),
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
