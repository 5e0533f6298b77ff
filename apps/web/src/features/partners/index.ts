export { OrganisationSelect } from './components/late-select';
export { useOwnCity } from './hooks/use-own-city';
export { ROLE_SENTENCES, ROLE_WORDS, VISIBILITY_SENTENCES } from './words';
