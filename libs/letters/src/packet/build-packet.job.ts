import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { PacketBuildingService } from './packet-building.service';

@Injectable()
@JobHandler('letters.build-packet')
export class BuildPacketJob implements JobHandlerOf<'letters.build-packet'> {
  constructor(private readonly building: PacketBuildingService) {}

  handle(scope: CoalitionScope, { packetId }: { packetId: string }): Promise<void> {
    return this.building.build(scope, packetId);
  }
}
