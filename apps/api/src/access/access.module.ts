import { Module, type OnModuleInit } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Background } from '../jobs/background.ts';
import { JobsModule } from '../jobs/jobs.module.ts';
import { NoticesModule } from '../notices/notices.module.ts';
import { AccessLog } from './access-log.ts';
import { AccessPurge } from './access-purge.ts';
import { AuthLibrary } from './auth-library.ts';
import { FirstAdministrator } from './first-administrator.ts';
import { InvitationLinks } from './invitation-links.ts';
import { LinkAcceptance } from './link-acceptance.ts';
import { LinksController } from './links.controller.ts';
import { PasswordSignIn } from './password-sign-in.ts';
import { Passwords } from './passwords.ts';
import { RateLimits } from './rate-limits.ts';
import { SessionController } from './session.controller.ts';
import { SessionGuard } from './session.guard.ts';
import { SessionReads } from './session.reads.ts';
import { Sessions } from './sessions.ts';
import { SignInController } from './sign-in.controller.ts';
import { SignInLinks } from './sign-in-links.ts';

const hour = 3_600;

@Module({
  imports: [JobsModule, NoticesModule],
  controllers: [LinksController, SessionController, SignInController],
  providers: [
    AccessLog,
    AccessPurge,
    AuthLibrary,
    FirstAdministrator,
    InvitationLinks,
    LinkAcceptance,
    Passwords,
    PasswordSignIn,
    RateLimits,
    SessionReads,
    Sessions,
    SignInLinks,
    { provide: APP_GUARD, useClass: SessionGuard },
  ],
  exports: [AccessLog, FirstAdministrator, InvitationLinks, Passwords, RateLimits, SignInLinks],
})
export class AccessModule implements OnModuleInit {
  constructor(
    private readonly background: Background,
    private readonly purge: AccessPurge,
  ) {}

  onModuleInit(): void {
    this.background.every(hour, 'purge of access', () => this.purge.run());
  }
}
