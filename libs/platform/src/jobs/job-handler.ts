import { DiscoveryService } from '@nestjs/core';
import type { Scope } from '@chorus/kernel/scope';
import type { JobKinds } from './job-kinds';

/** One kind of owed work. It may run twice, in parallel and out of order: it reloads by id and checks again. */
export interface JobHandlerOf<Name extends keyof JobKinds> {
  handle(scope: Scope, payload: JobKinds[Name]): Promise<void>;
}

/** The jobs that need to be told nothing. */
type PlainJob = {
  [Name in keyof JobKinds]: JobKinds[Name] extends Record<string, never> ? Name : never;
}[keyof JobKinds];

/** What a handler's class is marked with; `everySeconds` where its work recurs. */
export const HANDLER = DiscoveryService.createDecorator<{ name: string; everySeconds?: number }>();

/** Marks the class that does the work of this name. */
export const JobHandler = (name: keyof JobKinds & string): ClassDecorator => HANDLER({ name });

/**
 * Marks the class that does the work of this name over and over: once for each multiple of `everySeconds` since 1970
 * began (UTC), whatever number of workers there are; what came due while none ran is done once.
 */
export const RecurringJob = (
  name: PlainJob & string,
  every: { readonly everySeconds: number },
): ClassDecorator => HANDLER({ name, ...every });
