import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { campaignsSearch, momentsSearch } from '@/features/campaigns/search';
import { HomePage } from '@/features/home/components/home-page';
import { lettersSearch, moderationSearch } from '@/features/letters/search';
import { partnersSearch, coverageSearch } from '@/features/partners/search';
import { asksSearch, initiativesSearch, pagedSearch, targetsSearch } from '@/features/register/search';
import { tasksSearch } from '@/features/tasks/search';
import { Shell } from './shell';

const root = createRootRoute({ component: Shell });
const getParentRoute = () => root;

const tasks = () => import('@/features/tasks/components/tasks-page');
const letters = () => import('@/features/letters/components/letters-page');

const routes = [
  createRoute({
    getParentRoute,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/home' });
    },
  }),
  createRoute({ getParentRoute, path: '/home', component: HomePage }),
  createRoute({
    getParentRoute,
    path: '/desk',
    component: lazyRouteComponent(() => import('@/features/home/components/desk-page'), 'DeskPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/welcome',
    component: lazyRouteComponent(() => import('@/features/settings/components/welcome-page'), 'WelcomePage'),
  }),
] as const;

const taskRoutes = [
  createRoute({
    getParentRoute,
    path: '/tasks',
    validateSearch: tasksSearch,
    component: lazyRouteComponent(tasks, 'TasksPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/tasks/new',
    component: lazyRouteComponent(() => import('@/features/tasks/components/new-task-page'), 'NewTaskPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/tasks/$id',
    component: lazyRouteComponent(() => import('@/features/tasks/components/task-page'), 'TaskPage'),
  }),
] as const;

const letterRoutes = [
  createRoute({
    getParentRoute,
    path: '/letters',
    validateSearch: lettersSearch,
    component: lazyRouteComponent(letters, 'LettersPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/letters/new',
    component: lazyRouteComponent(
      () => import('@/features/letters/components/new-letter-page'),
      'NewLetterPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/letters/$id',
    component: lazyRouteComponent(() => import('@/features/letters/components/letter-page'), 'LetterPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/letters/$id/signatories',
    component: lazyRouteComponent(
      () => import('@/features/letters/components/signatories-page'),
      'SignatoriesPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/letters/$id/delivery',
    component: lazyRouteComponent(
      () => import('@/features/letters/components/delivery/delivery-page'),
      'DeliveryPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/letters/$id/translations',
    component: lazyRouteComponent(
      () => import('@/features/letters/components/translations/translations-page'),
      'TranslationsPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/letters/$id/versions',
    component: lazyRouteComponent(
      () => import('@/features/letters/components/versions/versions-page'),
      'VersionsPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/letters/$id/comments',
    component: lazyRouteComponent(
      () => import('@/features/letters/components/comments/comments-page'),
      'CommentsPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/letters/$id/moderation',
    validateSearch: moderationSearch,
    component: lazyRouteComponent(
      () => import('@/features/letters/components/moderation/moderation-page'),
      'ModerationPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/letters/$id/import',
    component: lazyRouteComponent(
      () => import('@/features/letters/components/importing/import-page'),
      'ImportPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/letters/$id/sign',
    component: lazyRouteComponent(() => import('@/features/letters/components/sign-page'), 'SignPage'),
  }),
] as const;

const campaignRoutes = [
  createRoute({
    getParentRoute,
    path: '/campaigns',
    validateSearch: campaignsSearch,
    component: lazyRouteComponent(
      () => import('@/features/campaigns/components/campaigns-page'),
      'CampaignsPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/campaigns/new',
    component: lazyRouteComponent(
      () => import('@/features/campaigns/components/new-campaign-page'),
      'NewCampaignPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/campaigns/$id',
    component: lazyRouteComponent(
      () => import('@/features/campaigns/components/campaign-page'),
      'CampaignPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/moments',
    validateSearch: momentsSearch,
    component: lazyRouteComponent(
      () => import('@/features/campaigns/components/moments-page'),
      'MomentsPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/moments/$code',
    component: lazyRouteComponent(() => import('@/features/campaigns/components/moment-page'), 'MomentPage'),
  }),
] as const;

const registerRoutes = [
  createRoute({
    getParentRoute,
    path: '/register',
    beforeLoad: () => {
      throw redirect({ to: '/register/asks' });
    },
  }),
  createRoute({
    getParentRoute,
    path: '/register/asks',
    validateSearch: asksSearch,
    component: lazyRouteComponent(() => import('@/features/register/components/asks-page'), 'AsksPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/register/asks/$code',
    component: lazyRouteComponent(() => import('@/features/register/components/ask-page'), 'AskPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/register/targets',
    validateSearch: targetsSearch,
    component: lazyRouteComponent(() => import('@/features/register/components/targets-page'), 'TargetsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/register/targets/$code',
    component: lazyRouteComponent(() => import('@/features/register/components/target-page'), 'TargetPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/register/initiatives',
    validateSearch: initiativesSearch,
    component: lazyRouteComponent(
      () => import('@/features/register/components/initiatives-page'),
      'InitiativesPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/register/sources',
    validateSearch: pagedSearch,
    component: lazyRouteComponent(() => import('@/features/register/components/sources-page'), 'SourcesPage'),
  }),
] as const;

const partnerRoutes = [
  createRoute({
    getParentRoute,
    path: '/partners',
    validateSearch: partnersSearch,
    component: lazyRouteComponent(
      () => import('@/features/partners/components/partners-page'),
      'PartnersPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/partners/new',
    component: lazyRouteComponent(
      () => import('@/features/partners/components/new-partner-page'),
      'NewPartnerPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/partners/invite',
    validateSearch: (raw: Record<string, unknown>) => ({
      organisation: typeof raw.organisation === 'string' ? raw.organisation : undefined,
    }),
    component: lazyRouteComponent(() => import('@/features/partners/components/invite-page'), 'InvitePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/partners/coverage',
    validateSearch: coverageSearch,
    component: lazyRouteComponent(
      () => import('@/features/partners/components/coverage-page'),
      'CoveragePage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/partners/$id',
    component: lazyRouteComponent(() => import('@/features/partners/components/partner-page'), 'PartnerPage'),
  }),
] as const;

const settingsRoutes = [
  createRoute({
    getParentRoute,
    path: '/settings',
    component: lazyRouteComponent(
      () => import('@/features/settings/components/settings-page'),
      'SettingsPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/settings/sessions',
    component: lazyRouteComponent(
      () => import('@/features/settings/components/sessions-page'),
      'SessionsPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/settings/feeds',
    component: lazyRouteComponent(
      () => import('@/features/settings/components/feeds/feeds-page'),
      'FeedsPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/settings/members',
    validateSearch: pagedSearch,
    component: lazyRouteComponent(() => import('@/features/settings/components/members-page'), 'MembersPage'),
  }),
] as const;

export const routeTree = root.addChildren([
  ...routes,
  ...taskRoutes,
  ...letterRoutes,
  ...campaignRoutes,
  ...registerRoutes,
  ...partnerRoutes,
  ...settingsRoutes,
]);
