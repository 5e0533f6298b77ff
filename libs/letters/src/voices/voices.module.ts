import { Module } from '@nestjs/common';
import { VoicesRepository } from './voices.repository';
import { VoicesResolver } from './voices.resolver';
import { VoicesService } from './voices.service';

@Module({ providers: [VoicesRepository, VoicesResolver, VoicesService] })
export class VoicesApiModule {}
