import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import { changePerson, createPerson, id as personId, pageQuery } from '@sixstep/contract';
import type {
  ChangePerson,
  CreatePerson,
  PageQuery,
  PersonList,
  PersonView,
} from '@sixstep/contract';
import type { FastifyReply } from 'fastify';
import { Actor } from '../access/actor.ts';
import { pageOf } from '../http/page-of.ts';
import { People } from './people.service.ts';

@Controller('api/people')
export class PeopleController {
  constructor(private readonly people: People) {}

  @Get()
  async list(
    @Query({ schema: pageQuery }) query: PageQuery,
    @Actor() actor: Actor,
  ): Promise<PersonList> {
    return pageOf(await this.people.list(actor), ({ id }) => id, query);
  }

  @Post()
  async add(
    @Body({ schema: createPerson }) body: CreatePerson,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply.status(201), await this.people.add(body, actor));
  }

  @Get(':id')
  async one(
    @Param('id', { schema: personId }) id: string,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.people.one(id, actor));
  }

  @Patch(':id')
  async change(
    @Param('id', { schema: personId }) id: string,
    @Body({ schema: changePerson }) body: ChangePerson,
    @Headers('if-match') ifMatch: string | undefined,
    @Actor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.people.change(id, body, actor, ifMatch));
  }

  @Post(':id/invitation')
  @HttpCode(200)
  invite(
    @Param('id', { schema: personId }) id: string,
    @Actor() actor: Actor,
  ): Promise<PersonView> {
    return this.people.invite(id, actor);
  }
}

async function send(reply: FastifyReply, view: PersonView): Promise<void> {
  await reply.header('etag', `"v${view.version}"`).send(view);
}
