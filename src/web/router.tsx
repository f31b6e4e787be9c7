// The addresses of the screens: ids only, never a name.
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { z } from 'zod';
import { PeriodKey } from '../contract/indicators.ts';
import { CasePage } from './case/CasePage.tsx';
import { CasesPage } from './cases/CasesPage.tsx';
import { NewRequest } from './demande/NewRequest.tsx';
import { AdministrationPage } from './directory/AdministrationPage.tsx';
import { DirectoryPage } from './directory/DirectoryPage.tsx';
import { PrintPage } from './print/PrintPage.tsx';
import { NewProposal } from './proposal/NewProposal.tsx';
import { ProposalPage } from './proposal/ProposalPage.tsx';
import { HomePage } from './shell/HomePage.tsx';
import { NotFoundPage } from './shell/NotFoundPage.tsx';
import { Root } from './shell/Root.tsx';
import { SomethingBroke } from './shell/SomethingBroke.tsx';
import { TodayPage } from './today/TodayPage.tsx';

const root = createRootRoute({ component: Root, notFoundComponent: NotFoundPage });

const at = <const Path extends string>(path: Path) => ({ getParentRoute: () => root, path });

const replay = lazyRouteComponent(() => import('./replay/ReplayPage.tsx'), 'ReplayPage');
const replaySearch = lazyRouteComponent(
  () => import('./replay/ReplaySearchPage.tsx'),
  'ReplaySearchPage',
);

const imports = lazyRouteComponent(() => import('./imports/ImportPage.tsx'), 'ImportPage');
const team = lazyRouteComponent(() => import('./team/TeamPage.tsx'), 'TeamPage');
const request = lazyRouteComponent(() => import('./demande/RequestPage.tsx'), 'RequestPage');
const letter = lazyRouteComponent(() => import('./crecheAvip/letter/LetterPage.tsx'), 'LetterPage');
const creches = lazyRouteComponent(() => import('./creches/CrechesPage.tsx'), 'CrechesPage');
const occupancy = lazyRouteComponent(() => import('./creches/OccupancyPage.tsx'), 'OccupancyPage');
const indicators = lazyRouteComponent(
  () => import('./indicators/IndicatorsPage.tsx'),
  'IndicatorsPage',
);
const indicatorCases = lazyRouteComponent(
  () => import('./indicators/IndicatorCasesPage.tsx'),
  'IndicatorCasesPage',
);
const seance = lazyRouteComponent(() => import('./seance/SeancePage.tsx'), 'SeancePage');
const commission = lazyRouteComponent(
  () => import('./commission/CommissionPage.tsx'),
  'CommissionPage',
);
const places = lazyRouteComponent(() => import('./places/PlacesPage.tsx'), 'PlacesPage');

/** An address is typed by anybody: what can't be read of it is as if it were not there. */
const caseSearch = z.object({ acte: z.string().max(60).optional().catch(undefined) });
const printSearch = z.object({ document: z.string().max(20).optional().catch(undefined) });
const placesSearch = z.object({
  vue: z.enum(['semaine', 'mois']).optional().catch(undefined),
  jour: z.iso.date().regex(/^20/).optional().catch(undefined),
});
/** The accompagnement whose person is the parent who signs. */
const requestSearch = z.object({ accompagnement: z.uuid().optional().catch(undefined) });
const occupancySearch = z.object({
  annee: z.int().min(2000).max(2100).optional().catch(undefined),
});

const seanceSearch = z.object({ compteRendu: z.uuid().optional().catch(undefined) });

const indicatorsSearch = z.object({ periode: PeriodKey.optional().catch(undefined) });
const indicatorCasesSearch = indicatorsSearch.extend({
  chiffre: z.string().max(120).optional().catch(undefined),
});

const commissionSearch = z.object({ compteRendu: z.iso.date().optional().catch(undefined) });

const routeTree = root.addChildren([
  createRoute({ ...at('/'), component: HomePage }),
  createRoute({ ...at('/journee'), component: TodayPage }),
  createRoute({ ...at('/equipe'), component: team }),
  createRoute({ ...at('/situations'), component: CasesPage }),
  createRoute({
    ...at('/situations/$caseId'),
    component: CasePage,
    validateSearch: caseSearch,
  }),
  createRoute({
    ...at('/situations/$caseId/imprimer'),
    component: PrintPage,
    validateSearch: printSearch,
  }),
  createRoute({ ...at('/situations/$caseId/lettre'), component: letter }),
  createRoute({ ...at('/importer'), component: imports }),
  createRoute({ ...at('/proposition'), component: NewProposal }),
  createRoute({ ...at('/proposition/$draftId'), component: ProposalPage }),
  createRoute({ ...at('/demande'), component: NewRequest, validateSearch: requestSearch }),
  createRoute({ ...at('/demande/$draftId'), component: request, validateSearch: requestSearch }),
  createRoute({ ...at('/rejeu'), component: replaySearch }),
  createRoute({ ...at('/rejeu/$caseId'), component: replay }),
  createRoute({ ...at('/creches'), component: creches }),
  createRoute({
    ...at('/creches/$crecheId/occupation'),
    component: occupancy,
    validateSearch: occupancySearch,
  }),
  createRoute({
    ...at('/creches/$crecheId/seance'),
    component: seance,
    validateSearch: seanceSearch,
  }),
  createRoute({
    ...at('/creches/$crecheId'),
    component: places,
    validateSearch: placesSearch,
  }),
  createRoute({
    ...at('/indicateurs'),
    component: indicators,
    validateSearch: indicatorsSearch,
  }),
  createRoute({
    ...at('/indicateurs/situations'),
    component: indicatorCases,
    validateSearch: indicatorCasesSearch,
  }),
  createRoute({
    ...at('/commission'),
    component: commission,
    validateSearch: commissionSearch,
  }),
  createRoute({ ...at('/annuaire'), component: DirectoryPage }),
  createRoute({ ...at('/administration'), component: AdministrationPage }),
]);

export const router = createRouter({
  routeTree,
  scrollRestoration: true,
  defaultErrorComponent: SomethingBroke,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
