import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { CasesModule } from '../cases/cases.module.ts';
import { NoticesModule } from '../notices/notices.module.ts';
import { RenderingModule } from '../rendering/rendering.module.ts';
import { InvitationLetters } from './invitation-letters.ts';
import { InvitationReads } from './invitation.reads.ts';
import { InvitationSteps } from './invitation-steps.ts';
import { InvitationsController } from './invitations.controller.ts';
import { Invitations } from './invitations.service.ts';

@Module({
  imports: [AccessModule, CasesModule, NoticesModule, RenderingModule],
  controllers: [InvitationsController],
  providers: [InvitationLetters, InvitationReads, InvitationSteps, Invitations],
})
export class InvitationsModule {}
