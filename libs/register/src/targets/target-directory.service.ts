import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TargetNames, type TargetDirectory } from '@chorus/coalition';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { ReadingsRepository } from '../reading/readings.repository';

/** Tells the coalition which targets there are, for an organisation that declares access to one. */
@Injectable()
export class TargetDirectoryService implements TargetDirectory, OnModuleInit {
  constructor(
    private readonly names: TargetNames,
    private readonly readings: ReadingsRepository,
  ) {}

  onModuleInit(): void {
    this.names.register(this);
  }

  async targetName(scope: CoalitionScope, code: string): Promise<string | undefined> {
    return (await this.readings.target(scope, code))?.name;
  }
}
