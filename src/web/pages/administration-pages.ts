/** The pages on which the installation is run. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readPeopleSearch } from '../search/people-search.ts';
import { readRegisterSearch } from '../search/register-search.ts';
import { root } from './root-page.ts';

/** The pages on which the installation is run. */
const administration = createRoute({
  getParentRoute: () => root,
  id: 'administration',
  component: lazyRouteComponent(
    () => import('../screens/administration/administration-frame.tsx'),
    'AdministrationFrame',
  ),
});

const people = createRoute({
  getParentRoute: () => administration,
  path: '/people',
  validateSearch: readPeopleSearch,
  component: lazyRouteComponent(() => import('../screens/administration/people-screen.tsx'), 'PeopleScreen'),
});

const person = createRoute({
  getParentRoute: () => administration,
  path: '/people/$personId',
  component: lazyRouteComponent(() => import('../screens/administration/person-screen.tsx'), 'PersonScreen'),
});

const register = createRoute({
  getParentRoute: () => administration,
  path: '/organisations',
  validateSearch: readRegisterSearch,
  component: lazyRouteComponent(
    () => import('../screens/administration/register-screen.tsx'),
    'RegisterScreen',
  ),
});

const registerOrganisation = createRoute({
  getParentRoute: () => administration,
  path: '/organisations/$organisationId',
  component: lazyRouteComponent(
    () => import('../screens/administration/register-organisation-screen.tsx'),
    'RegisterOrganisationScreen',
  ),
});

const settings = createRoute({
  getParentRoute: () => administration,
  path: '/settings',
  component: lazyRouteComponent(
    () => import('../screens/administration/settings-screen.tsx'),
    'SettingsScreen',
  ),
});

export const administrationPages = administration.addChildren([
  people,
  person,
  register,
  registerOrganisation,
  settings,
]);
