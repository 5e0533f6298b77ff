import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { LANGUAGES, type Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal } from '@chorus/platform/graphql/refusal';
import { PACKET_FORMATS, type PacketFormat } from './domain/arrangement';
import { PACKET_REFUSALS } from './packet-kinds';
import { LetterPacket, LetterPacketResult, PacketFormatEnum } from './packet.types';
import { PacketsService } from './packets.service';

const WISH = z.object({ letterId: z.uuid(), language: z.enum(LANGUAGES), format: z.enum(PACKET_FORMATS) });

/** What is delivered has names that nobody but the recipient is to see: coordinators alone. */
@Resolver(() => LetterPacket)
@Allow('COORDINATOR')
export class PacketsResolver {
  constructor(private readonly packets: PacketsService) {}

  @Query(() => [LetterPacket], { description: 'The packets of a letter, newest first, 50 at most.' })
  letterPackets(
    @CurrentStanding() { scope }: Standing,
    @Args('letterId', { type: () => ID, description: 'The letter.' }) letterId: string,
  ): Promise<LetterPacket[]> {
    return this.packets.ofLetter(scope, parse(z.uuid(), letterId));
  }

  @Query(() => LetterPacket, { description: 'One packet, as while it is built.' })
  letterPacket(
    @CurrentStanding() { scope }: Standing,
    @Args('id', { type: () => ID, description: 'The packet.' }) id: string,
  ): Promise<LetterPacket> {
    return this.packets.one(scope, parse(z.uuid(), id));
  }

  @Mutation(() => LetterPacketResult, {
    description: 'Asks for a letter’s packet; where the same one is there or on its way, it is that one.',
  })
  buildPacket(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() reader: Language,
    @Args('letterId', { type: () => ID, description: 'The letter; signing must have closed.' })
    letterId: string,
    @Args('language', { description: 'In which language: en, fr or es.' }) language: string,
    @Args('format', { type: () => PacketFormatEnum, description: 'How it is laid out.' })
    format: PacketFormat,
  ) {
    const wish = parse(WISH, { letterId, language, format });
    return orRefusal(PACKET_REFUSALS, reader, async () =>
      this.packets.one(scope, await this.packets.request(scope, actor, wish)),
    );
  }

  @ResolveField(() => Boolean, {
    description: 'True where a packet of the same language and format would be the same today.',
  })
  async current(
    @Parent() { id }: LetterPacket,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    const load = (ids: readonly string[]) => this.packets.current(scope, ids);
    return (await loaderOf(context, 'current packets', load).load(id)) ?? false;
  }
}
