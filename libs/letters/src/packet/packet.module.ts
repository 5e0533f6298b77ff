import { Module } from '@nestjs/common';
import { CoalitionModule } from '@chorus/coalition';
import { BuildPacketJob } from './build-packet.job';
import { PacketBuildingService } from './packet-building.service';
import { PacketFilesController } from './packet-files.controller';
import { PacketSourceRepository } from './packet-source.repository';
import { PacketSourceService } from './packet-source.service';
import { PacketsRepository } from './packets.repository';
import { PacketsResolver } from './packets.resolver';
import { PacketsService } from './packets.service';
import { SignatoriesExportService } from './signatories-export.service';
import { TranslationsModule } from '../translations/translations.module';

@Module({
  imports: [CoalitionModule, TranslationsModule],
  providers: [
    PacketSourceRepository,
    PacketsRepository,
    PacketBuildingService,
    PacketSourceService,
    PacketsService,
    SignatoriesExportService,
  ],
  exports: [PacketBuildingService, PacketsService, SignatoriesExportService],
})
export class PacketModule {}

@Module({ imports: [PacketModule], controllers: [PacketFilesController], providers: [PacketsResolver] })
export class PacketApiModule {}

@Module({ imports: [PacketModule], providers: [BuildPacketJob] })
export class PacketWorkerModule {}
