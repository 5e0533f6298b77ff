import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { PipeTransform, Type } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { COMMON_ERRORS, DomainError } from '@chorus/kernel/errors';
import type { Language } from '@chorus/kernel/language';
import { requestOf } from './request-of';
import type { SignedInPerson, Standing } from './visitor';
import { Visitors } from './visitors';

@Injectable()
class StandingPipe implements PipeTransform<FastifyRequest, Promise<Standing>> {
  constructor(private readonly visitors: Visitors) {}
  async transform(request: FastifyRequest): Promise<Standing> {
    return (await this.visitors.of(request)).standing();
  }
}

@Injectable()
class PersonPipe implements PipeTransform<FastifyRequest, Promise<SignedInPerson>> {
  constructor(private readonly visitors: Visitors) {}
  async transform(request: FastifyRequest): Promise<SignedInPerson> {
    const { person } = await this.visitors.of(request);
    if (person === null) throw new DomainError(COMMON_ERRORS.UNAUTHENTICATED);
    return person;
  }
}

@Injectable()
class LanguagePipe implements PipeTransform<FastifyRequest, Promise<Language>> {
  constructor(private readonly visitors: Visitors) {}
  async transform(request: FastifyRequest): Promise<Language> {
    return (await this.visitors.of(request)).language;
  }
}

const request = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context));
const through = (pipe: Type<PipeTransform>) => () => request(pipe);

/** Scope and actor of the request's coalition. */
export const CurrentStanding = through(StandingPipe);
/** The signed-in person. */
export const CurrentPerson = through(PersonPipe);
/** The person's language, or the one that the browser asks for. */
export const CurrentLanguage = through(LanguagePipe);
