import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { LoggerModule } from 'nestjs-pino';
import type { DestinationStream } from 'pino';
import type { Options } from 'pino-http';
import type { Settings } from '../config/settings';

/** Logs of one line a request: method, first part of the path, status, time. No token, address or text (SAFETY 36). */
export function loggingModule(
  { logLevel }: Pick<Settings, 'logLevel'>,
  destination: DestinationStream = process.stdout,
) {
  const options: Options = {
    level: logLevel,
    genReqId: () => randomUUID(),
    redact: [
      'req.headers',
      'res.headers',
      'req.query',
      'req.body',
      'err.parameters',
      'err.query',
      'err.detail',
    ],
    serializers: {
      req: ({ id, method, url }: IncomingMessage & { id: string }) => ({
        id,
        method,
        path: firstPart(url ?? ''),
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
  };
  return LoggerModule.forRoot({ pinoHttp: [options, destination] });
}

function firstPart(url: string): string {
  return `/${url.split(/[/?]/)[1] ?? ''}`;
}
