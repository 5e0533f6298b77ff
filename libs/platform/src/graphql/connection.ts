import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Page, PageRequest } from '../db/page';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many to give, 1 to 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'Give what follows this cursor.' })
  after?: string | null;
}

/** Of a list that stands beside each of many records. */
@ArgsType()
export class ShortPageArgs {
  @Field(() => Int, { defaultValue: 5, description: 'How many to give, 1 to 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'Give what follows this cursor.' })
  after?: string | null;
}

export function pageOf({ first, after }: PageArgs): PageRequest {
  return { first, after: after ?? undefined };
}

@ObjectType({ description: 'Where a page ends in its list.' })
export class PageInfo {
  @Field({ description: 'True where more follows.' })
  hasNextPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last entry of this page, to ask for the next one.',
  })
  endCursor: string | null;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}

export interface Connection<T> {
  edges: Edge<T>[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** The connection type of a node type, as Relay's cursor connections specification has it. */
export function connectionOf<T extends object>(node: Type<T>, name: string): Type<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: `One entry of a list of ${name}s.` })
  class NodeEdge implements Edge<T> {
    @Field({ description: 'The place of this entry in its list.' })
    cursor: string;

    @Field(() => node, { description: 'The entry itself.' })
    node: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}s.` })
  class NodeConnection implements Connection<T> {
    @Field(() => [NodeEdge], { description: 'The entries of this page.' })
    edges: NodeEdge[];

    @Field(() => PageInfo, { description: 'Where the page ends.' })
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'How many entries the whole list has for this reader.' })
    totalCount: number;
  }
  return NodeConnection;
}

/** A page as a connection, each row made a node. */
export function toConnection<Row, T>(page: Page<Row>, toNode: (row: Row) => T): Connection<T> {
  const edges = page.rows.map(({ cursor, node }) => ({ cursor, node: toNode(node) }));
  const pageInfo = { hasNextPage: page.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null };
  return { edges, pageInfo, totalCount: page.totalCount };
}
