import '@fastify/cookie';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SETTINGS, type Settings } from '../config/settings';

const FORTNIGHT_SECONDS = 14 * 24 * 60 * 60;

/** The cookie that carries a session: `__Host-` binds it to this host and to https (RFC 6265bis). */
@Injectable()
export class SessionCookies {
  private readonly name: string;
  private readonly options;

  constructor(@Inject(SETTINGS) { publicUrl }: Settings) {
    const secure = publicUrl.startsWith('https://');
    // plain http on a laptop cannot carry the prefix
    this.name = secure ? '__Host-chorus' : 'chorus';
    this.options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  }

  tokenOf(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  give(reply: FastifyReply, token: string): FastifyReply {
    return reply.setCookie(this.name, token, { ...this.options, maxAge: FORTNIGHT_SECONDS });
  }

  take(reply: FastifyReply): FastifyReply {
    return reply.clearCookie(this.name, this.options);
  }
}
