import { Logger } from '@nestjs/common';

const logger = new Logger('Database');

/** An idle connection was lost, as at a restart of the database; the pool opens another when it needs one. */
export function reportPoolError(error: Error): void {
  logger.warn(`a connection was lost: ${error.name}`);
}
