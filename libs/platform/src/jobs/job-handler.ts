import { DiscoveryService } from '@nestjs/core';
import type { Scope } from '@chorus/kernel/scope';
import type { JobKinds } from './job-kinds';

/** One kind of owed work. It may run twice, in parallel and out of order: it reloads by id and checks again. */
export interface JobHandlerOf<Name extends keyof JobKinds> {
  handle(scope: Scope, payload: JobKinds[Name]): Promise<void>;
}

const decorator = DiscoveryService.createDecorator<string>();

/** Marks the class that does the work of this name. */
export const JobHandler = (name: keyof JobKinds & string): ClassDecorator => decorator(name);

export const handlerName = decorator;
