/** The worker, made to die with -9 at a named point between the commit of owed work and the end of its job. */
import { Queue } from 'bullmq';
import SmtpPool from 'nodemailer/lib/smtp-pool';
import { JobRunner } from '../../libs/platform/src/jobs/job-runner';
import { MailRepository } from '../../libs/platform/src/mail/mail.repository';
import { OutboxRepository } from '../../libs/platform/src/outbox/outbox.repository';

type Method = (...args: unknown[]) => unknown;

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('this process is dead');
}

/** Dies instead of `name`, or right after it has answered with something. */
function dieAt(owner: object, name: string, when: 'before' | 'after'): void {
  const prototype = owner as Record<string, Method>;
  const original = prototype[name];
  if (original === undefined) throw new Error(`there is no ${name}`);
  prototype[name] = async function (this: unknown, ...args: unknown[]) {
    if (when === 'before') die();
    const answer = await original.apply(this, args);
    if (Array.isArray(answer) && answer.length === 0) return answer as unknown[];
    return die();
  };
}

const POINTS: Readonly<Record<string, () => void>> = {
  leased: () => dieAt(OutboxRepository.prototype, 'lease', 'after'),
  queued: () => dieAt(Queue.prototype, 'addBulk', 'after'),
  taken: () => dieAt(JobRunner.prototype, 'run', 'before'),
  recorded: () => dieAt(SmtpPool.prototype, 'send', 'before'),
  delivered: () => dieAt(MailRepository.prototype, 'sent', 'before'),
  noted: () => dieAt(OutboxRepository.prototype, 'done', 'before'),
};

POINTS[process.env.DIES_AT ?? '']?.();
void import('../../apps/worker/src/main');
