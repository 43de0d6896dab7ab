import { Module } from '@nestjs/common';
import { DiscussionController } from './discussion.controller.ts';
import { Discussion } from './discussion.service.ts';

@Module({ controllers: [DiscussionController], providers: [Discussion] })
export class DiscussionModule {}
