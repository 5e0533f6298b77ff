/** What the values of the directory are called. */
import { defineMessages } from 'react-intl';

export const KIND_WORDS = defineMessages({
  NGO: { id: 'partners.kind.ngo', defaultMessage: 'NGO' },
  NETWORK: { id: 'partners.kind.network', defaultMessage: 'Network' },
  ACADEMIC: { id: 'partners.kind.academic', defaultMessage: 'Academic institution' },
  LAW_FIRM: { id: 'partners.kind.lawFirm', defaultMessage: 'Law firm' },
  SURVIVOR_LED: { id: 'partners.kind.survivorLed', defaultMessage: 'Survivor-led organisation' },
  FAITH: { id: 'partners.kind.faith', defaultMessage: 'Faith-based organisation' },
  OTHER: { id: 'partners.kind.other', defaultMessage: 'Other' },
});

export const ECOSOC_WORDS = defineMessages({
  GENERAL: { id: 'partners.ecosoc.general', defaultMessage: 'General consultative status' },
  SPECIAL: { id: 'partners.ecosoc.special', defaultMessage: 'Special consultative status' },
  ROSTER: { id: 'partners.ecosoc.roster', defaultMessage: 'Roster' },
});

export const ROLE_WORDS = defineMessages({
  COORDINATOR: { id: 'partners.role.coordinator', defaultMessage: 'Coordinator' },
  PARTNER: { id: 'partners.role.partner', defaultMessage: 'Partner' },
  MEMBER: { id: 'partners.role.member', defaultMessage: 'Member' },
  DATA_PROTECTION_OFFICER: { id: 'partners.role.dpo', defaultMessage: 'Data protection officer' },
});

export const ROLE_SENTENCES = defineMessages({
  COORDINATOR: {
    id: 'partners.role.coordinator.does',
    defaultMessage:
      'Keeps the coalition together: sees every organisation, invites people, opens campaigns and letters.',
  },
  PARTNER: {
    id: 'partners.role.partner.does',
    defaultMessage:
      'Acts for an organisation: claims tasks, answers campaigns, says what the organisation brings.',
  },
  MEMBER: {
    id: 'partners.role.member.does',
    defaultMessage: 'Reads, and signs where authorised, for an organisation or as an individual.',
  },
  DATA_PROTECTION_OFFICER: {
    id: 'partners.role.dpo.does',
    defaultMessage: 'Watches over the data that the coalition keeps.',
  },
});

export const VISIBILITY_WORDS = defineMessages({
  COORDINATORS: { id: 'partners.visibility.coordinators', defaultMessage: 'Coordinators only' },
  RESTRICTED: { id: 'partners.visibility.restricted', defaultMessage: 'Named readers' },
  CAMPAIGN: { id: 'partners.visibility.campaign', defaultMessage: 'Partners in its campaigns' },
  COALITION: { id: 'partners.visibility.coalition', defaultMessage: 'The coalition' },
  PUBLIC: { id: 'partners.visibility.public', defaultMessage: 'Public' },
});

export const VISIBILITY_SENTENCES = defineMessages({
  COORDINATORS: {
    id: 'partners.visibility.coordinators.means',
    defaultMessage:
      'Only coordinators and its own people know that it takes part. For an organisation at risk.',
  },
  RESTRICTED: {
    id: 'partners.visibility.restricted.means',
    defaultMessage: 'No reader can be named yet, so today this is the same: coordinators and its own people.',
  },
  CAMPAIGN: {
    id: 'partners.visibility.campaign.means',
    defaultMessage: 'Also the people of organisations that are in a campaign with it.',
  },
  COALITION: {
    id: 'partners.visibility.coalition.means',
    defaultMessage: 'Every member of the coalition finds it in the directory.',
  },
  PUBLIC: {
    id: 'partners.visibility.public.means',
    defaultMessage: 'Every member of the coalition; and public pages may name it.',
  },
});

export const CAPACITY_WORDS = defineMessages({
  EXPERTISE: { id: 'partners.capacity.expertise', defaultMessage: 'Expertise' },
  PLACE: { id: 'partners.capacity.place', defaultMessage: 'Place where it works' },
  LANGUAGE: { id: 'partners.capacity.language', defaultMessage: 'Language' },
  ACCESS: { id: 'partners.capacity.access', defaultMessage: 'Access to a target' },
});

export const SCOPE_WORDS = defineMessages({
  ALL_LETTERS: { id: 'partners.scope.all', defaultMessage: 'Every letter of the coalition' },
  LETTERS_OF_CAMPAIGNS_JOINED: {
    id: 'partners.scope.joined',
    defaultMessage: 'Only letters of campaigns that the organisation is in',
  },
});
