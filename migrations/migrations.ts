import { Platform1764000000100 } from './1764000000100-platform';
import { Limits1764000000150 } from './1764000000150-limits';
import { Coalition1764000000200 } from './1764000000200-coalition';
import { Register1764000000300 } from './1764000000300-register';
import { Tasks1764000000400 } from './1764000000400-tasks';
import { Campaigns1764000000500 } from './1764000000500-campaigns';
import { Letters1764000000600 } from './1764000000600-letters';
import { LetterRevisions1764000001100 } from './1764000001100-letter-revisions';
import { TasksSearch1764000001200 } from './1764000001200-tasks-search';
import { CampaignsSearch1764000001210 } from './1764000001210-campaigns-search';
import { SettledPerson1764000001300 } from './1764000001300-settled-person';
import { OwnOrganisationDoor1764000001310 } from './1764000001310-own-organisation-door';
import { LettersLife1764000002000 } from './1764000002000-letters-life';
import { LettersTranslations1764000002120 } from './1764000002120-letters-translations';
import { Signing1764000002200 } from './1764000002200-signing';
import { Moderation1764000002300 } from './1764000002300-moderation';
import { Importing1764000002310 } from './1764000002310-importing';
import { LettersPacket1764000002500 } from './1764000002500-letters-packet';
import { PublicPages1764000002700 } from './1764000002700-public-pages';
import { SignatureCount1764000002710 } from './1764000002710-signature-count';
import { LettersDelivery1764000002600 } from './1764000002600-letters-delivery';
import { LettersSeal1764000003000 } from './1764000003000-letters-seal';
import { OldLettersSealed1764000003010 } from './1764000003010-old-letters-sealed';
import { Reconfirmed1764000003100 } from './1764000003100-reconfirmed';
import { LetterComments1764000003110 } from './1764000003110-letter-comments';
import { MailStops1764000003300 } from './1764000003300-mail-stops';
import { SignatureSeek1764000003500 } from './1764000003500-signature-seek';
import { TasksWhole1764000004000 } from './1764000004000-tasks-whole';
import { BackPlans1764000004010 } from './1764000004010-back-plans';
import { CalendarFeeds1764000004300 } from './1764000004300-calendar-feeds';
import { Calendar1764000004500 } from './1764000004500-calendar';
import { PlanLetters1764000004020 } from './1764000004020-plan-letters';
import { Digests1764000004030 } from './1764000004030-digests';
import { RiskNotes1764000004100 } from './1764000004100-risk-notes';
import { Actions1764000004110 } from './1764000004110-actions';

/** Every migration, in their order. */
export const MIGRATIONS = [
  Platform1764000000100,
  Limits1764000000150,
  Coalition1764000000200,
  Register1764000000300,
  Tasks1764000000400,
  Campaigns1764000000500,
  Letters1764000000600,
  LetterRevisions1764000001100,
  TasksSearch1764000001200,
  CampaignsSearch1764000001210,
  SettledPerson1764000001300,
  OwnOrganisationDoor1764000001310,
  LettersLife1764000002000,
  LettersTranslations1764000002120,
  Signing1764000002200,
  Moderation1764000002300,
  Importing1764000002310,
  LettersPacket1764000002500,
  PublicPages1764000002700,
  SignatureCount1764000002710,
  LettersDelivery1764000002600,
  LettersSeal1764000003000,
  OldLettersSealed1764000003010,
  Reconfirmed1764000003100,
  LetterComments1764000003110,
  MailStops1764000003300,
  SignatureSeek1764000003500,
  TasksWhole1764000004000,
  BackPlans1764000004010,
  CalendarFeeds1764000004300,
  Calendar1764000004500,
  PlanLetters1764000004020,
  Digests1764000004030,
  RiskNotes1764000004100,
  Actions1764000004110,
];
