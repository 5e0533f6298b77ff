import type { PlanTemplate } from '../domain/template';
import { LETTER_FOR_A_DEBATE } from './letter-for-a-debate';
import { MANDATE_RENEWAL } from './mandate-renewal';
import { REPORT_LAUNCH } from './report-launch';
import { SIDE_EVENT } from './side-event';
import { TREATY_BODY_REPORT } from './treaty-body-report';
import { UPR_SUBMISSION } from './upr-submission';

/** PR-29: every template, by its key. */
export const TEMPLATES: ReadonlyMap<string, PlanTemplate> = new Map(
  [LETTER_FOR_A_DEBATE, UPR_SUBMISSION, TREATY_BODY_REPORT, MANDATE_RENEWAL, SIDE_EVENT, REPORT_LAUNCH].map(
    (template) => [template.key, template],
  ),
);
