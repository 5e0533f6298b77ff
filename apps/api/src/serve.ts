import { type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import type { Settings } from '@chorus/platform/config/settings';
import { FORM_BYTES } from '@chorus/platform/http/body-limits';
import { configureHttp } from '@chorus/platform/http/configure-http';

/** Makes the HTTP server of a root module, not yet listening. */
export async function makeServer(
  root: Type | DynamicModule,
  settings: Settings,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: settings.trustProxy ?? false,
    bodyLimit: FORM_BYTES,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, { bufferLogs: true });
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  await configureHttp(app);
  return app;
}
