import { Controller, Get, Query } from '@nestjs/common';
import {
  pageQuery,
  type OrganizationList,
  type OrganizationView,
  type PageQuery,
} from '@sixstep/contract';
import { Actor } from '../access/actor.ts';
import { Database } from '../database/database.ts';
import { pageOf } from '../http/page-of.ts';

/** The partner organizations as the Partnership publishes them: everybody who is signed in may read them. */
@Controller('api/organizations')
export class OrganizationsController {
  constructor(private readonly database: Database) {}

  @Get()
  async list(
    @Query({ schema: pageQuery }) query: PageQuery,
    @Actor() actor: Actor,
  ): Promise<OrganizationList> {
    const [rows] = await this.database.read<[OrganizationView[]]>(actor, [
      {
        name: 'organizations',
        sql: `select code, name, full_name as "fullName", category, strengths, components
              from sixstep.organization order by name`,
      },
    ]);
    return pageOf(rows, ({ code }) => code, query);
  }
}
