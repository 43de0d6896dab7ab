import type { MigrationInterface, QueryRunner } from 'typeorm';
import { factsAsKept, missingAsKept } from './1763856500000-keep-expressions-of-interest.ts';
import { letterInColumn, packageFacts } from './1763856700000-keep-support-packages.ts';
import {
  answeredFacts,
  contactInAnswers,
  letterInAnswers,
  readers,
} from './answer-one-by-one/readers.ts';
import { moveAnswers, moveAnswersBack, tables } from './answer-one-by-one/tables.ts';
import { contactInColumns, findHighOffices } from './create-outgoing-mail/reminding.ts';

/** Each answer of an expression of interest is a row with a version of its own, so that two people never overwrite each other. */
export class AnswerOneByOne1763860100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(moveAnswers);
    await queryRunner.query(readers);
    await queryRunner.query(answeredFacts);
    await queryRunner.query(findHighOffices(contactInAnswers));
    await queryRunner.query(packageFacts(letterInAnswers));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(moveAnswersBack);
    await queryRunner.query(missingAsKept);
    await queryRunner.query(factsAsKept);
    await queryRunner.query(findHighOffices(contactInColumns));
    await queryRunner.query(packageFacts(letterInColumn));
  }
}
