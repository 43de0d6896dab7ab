import { missionList, missionOutcome, writeMission } from '../mission.ts';
import { managersAndOfficers } from './audiences.ts';
import type { Chapter } from './operation.ts';

export const missions: Chapter = {
  name: 'Missions',
  words:
    'Journeys of the Center’s people: entered once, a contact on each case, and the steps that they bring.',
  operations: [
    {
      id: 'listMissions',
      method: 'get',
      path: '/api/missions',
      summary: 'List the missions, newest first',
      who: 'Everybody of the Center, but observers.',
      answers: { 200: missionList },
      problems: ['notFound'],
    },
    {
      id: 'previewMission',
      method: 'post',
      path: '/api/missions/preview',
      summary: 'Say which steps of a mission are lawful one after the other; nothing is written',
      who: managersAndOfficers,
      body: writeMission,
      answers: { 200: missionOutcome },
      problems: ['forbidden', 'notFound'],
    },
    {
      id: 'enterMission',
      method: 'post',
      path: '/api/missions',
      summary: 'Enter a mission: its files, a contact and the lawful steps of each case',
      who: managersAndOfficers,
      body: writeMission,
      answers: { 201: missionOutcome },
      problems: ['forbidden', 'notFound'],
    },
  ],
};
